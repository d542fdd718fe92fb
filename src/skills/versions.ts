import type { SkillKind } from './skill.ts';

/** "Python 3.11", "Java 17", "C++20", "ISO 9001:2015", ".NET 8", "Angular 2+": the version belongs to the name. */
const version =
  /^(?:[ -]?(?:v|version )?\d{1,4}(?:\.[\dx]{1,3}){0,2}\+?|:\d{4}(?:-\d{2})?)(?![\p{L}\d])/iu;
const notVersion =
  /^[\s+–-]*(?:or more |plus |to \d+ |[–-] ?\d+ ?\+? ?)?(?:years?|yrs?|months?|jahre?n?|ans|années|años|jaar|anos|hours?|days?|weeks?|%|people|of\b)/i;

/** Where a mention ends once its version is taken in; `end` where no version follows. */
export function endWithVersion(text: string, end: number, kind: SkillKind): number {
  if (kind !== 'technology' && kind !== 'standard' && kind !== 'certificate') return end;
  const after = text.slice(end, end + 40);
  const found = version.exec(after);
  if (!found) return end;
  return notVersion.test(after.slice(found[0].length)) ? end : end + found[0].length;
}
