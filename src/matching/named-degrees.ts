/**
 * Degrees that the vocabulary holds as certificates of their own: "Master of Education", "MBA". Where a
 * requirement asks for a degree, they are the degree, not one more certificate beside it.
 */
const byTitle = /^(?:master|bachelor|doctor|associate-degree)-(?:of|in)-(?:science-in-)?/;
const subjects: Readonly<Record<string, string>> = { mba: 'business-administration' };

/** The subject of a degree's id, as the id of a field of study would be; null where the id names no degree. */
export function subjectOfDegree(id: string): string | null {
  const own = subjects[id];
  if (own !== undefined) return own;
  return byTitle.test(id) ? id.replace(byTitle, '') : null;
}
