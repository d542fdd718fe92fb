import type { Posting } from '../reading/posting.ts';

/** In how many postings a skill is asked. */
export interface Demand {
  readonly skill: string;
  /** Postings that name it in any requirement. */
  readonly postings: number;
  /** Those of them that require it. */
  readonly required: number;
}

/**
 * How often each skill is asked over postings, say the saved ones: the most asked first, of equal ones by id.
 * A posting counts once for a skill, however often it names it.
 */
export function demandOver(postings: Iterable<Pick<Posting, 'requirements'>>): Demand[] {
  const counts = new Map<string, { postings: number; required: number }>();
  for (const { requirements } of postings) {
    const named = new Map<string, boolean>();
    for (const { importance, skills } of requirements) {
      for (const { id } of skills) {
        named.set(id, named.get(id) === true || importance === 'required');
      }
    }
    for (const [skill, isRequired] of named) {
      const count = counts.get(skill) ?? { postings: 0, required: 0 };
      count.postings++;
      if (isRequired) count.required++;
      counts.set(skill, count);
    }
  }
  return [...counts]
    .map(([skill, count]) => ({ skill, ...count }))
    .toSorted(
      (one, other) =>
        other.postings - one.postings ||
        other.required - one.required ||
        (one.skill < other.skill ? -1 : 1),
    );
}
