import type { SkillKind } from './skill.ts';

/** "3.11", " 17", " v2", " 8/11", " 2+", ":2015"; what may follow is told below. */
const version =
  /^(?:[ -]?(?:v|version )?\d{1,4}(?:\.[\dx]{1,3}){0,2}(?:\/\d{1,2}(?:\.\d{1,2})?){0,3}\+?|:\d{4}(?:-\d{2})?)(?![\p{L}\d]|[.,]\d)/iu;

/** What makes the number an amount: "8+ years", "3 to 5 years", "3 (three) years", "100%". */
const amount =
  /^[\s+–-]*(?:or more |plus |\(\p{L}{1,9}\)\+? |to \d{1,2}\+? |[–-] ?\d{1,2} ?\+? ?)?(?:years?|yrs?|months?|jahre?n?|ans?|années?|años?|jaar|anos?|hours?|days?|weeks?|minutes?|people|positions?|openings?|projects?|words?|wpm|of)\b|^ ?%/iu;
const alwaysOpen = /^[ -]?24\/7/;

const kindsWithVersions: ReadonlySet<SkillKind> = new Set([
  'technology',
  'standard',
  'certificate',
]);
const farthest = 40;

/**
 * Where a mention ends once its version is taken in: "Python 3.11", "C++20", "ISO 9001:2015"; but "Java" alone in
 * "Java 8+ years".
 * @returns `end` itself where no version follows
 */
export function endWithVersion(text: string, end: number, kind: SkillKind): number {
  if (!kindsWithVersions.has(kind)) return end;
  const after = text.slice(end, end + farthest);
  const found = version.exec(after);
  if (!found || alwaysOpen.test(after) || amount.test(after.slice(found[0].length))) return end;
  return end + found[0].length;
}
