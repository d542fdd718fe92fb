import { parsePhrases } from '../../reading/phrases.ts';
import { wordsOf } from '../../reading/words.ts';
import { sectionNames, sectionRoles } from './knowledge/sections.ts';

export type SectionRole = (typeof sectionRoles)[number];

const names = new Map<string, SectionRole>();
/** The same without spaces, for headings whose letters are set apart. */
const closedNames = new Map<string, SectionRole>();
for (const { tag, pattern } of parsePhrases(sectionNames, 'sections.ts', sectionRoles)) {
  const name = pattern.join(' ');
  // A word that two languages use differently keeps its first meaning: "formation" is French throughout.
  if (!names.has(name)) names.set(name, tag);
  closedNames.set(name.replaceAll(' ', ''), names.get(name)!);
}

const longestName = 60;
const and = new Set([
  'and',
  'und',
  'et',
  'y',
  'en',
  'e',
  'of',
  'or',
  'other',
  'my',
  'the',
  'mes',
  'meine',
]);

/**
 * The role of a section by its heading; null where the text is no heading.
 * "SKILLS & TOOLS", "3. Work experience:", "E D U C A T I O N" are read.
 */
export function roleOfName(text: string): SectionRole | null {
  if (text.length > longestName || /[.!?]$/.test(text) || /[\t@]/.test(text)) return null;
  const words = wordsOf(text).map((word) => word.text);
  if (isSpacedOut(words)) return closedNames.get(words.join('')) ?? null;
  while (/^(?:\d+|[ivx]+)$/.test(words[0] ?? '') && words.length > 1) words.shift();
  if (words.length === 0 || words.length > 6) return null;
  const whole = names.get(words.join(' '));
  if (whole !== undefined) return whole;
  // "Skills and interests", "Languages & certificates": each half is a name; the first says what it is.
  const joint = words.findIndex((word) => and.has(word));
  const halves = joint >= 0 ? [words.slice(0, joint), words.slice(joint + 1)] : splitBySign(text);
  if (halves.length < 2) return null;
  const roles = halves.map((half) => names.get(half.filter((word) => !and.has(word)).join(' ')));
  if (roles.some((role) => role === undefined)) return null;
  return roles.find((role) => role !== 'aside') ?? 'aside';
}

function splitBySign(text: string): string[][] {
  return text
    .split(/[&/,+|]/)
    .map((half) => wordsOf(half).map((word) => word.text))
    .filter((half) => half.length > 0);
}

/** "E D U C AT I O N": letters set apart, a pair here and there not. */
function isSpacedOut(words: readonly string[]): boolean {
  const short = words.filter((word) => word.length <= 2).length;
  return words.length >= 5 && short >= words.length * 0.8;
}

/** A label before its content: "Languages: German (C1)", or with a tab between. Null where there is none. */
export function labelOf(text: string): { role: SectionRole; label: string; rest: string } | null {
  const found = /^([^:\t]{2,40}?)\s*(?::\s*\t?|\t)\s*(\S.*)$/su.exec(text);
  const label = found?.[1];
  const rest = found?.[2];
  if (label === undefined || rest === undefined) return null;
  // Words set wide apart: "Languages   and   libraries:" is no label with a text.
  if (!text.startsWith(`${label}:`) && /^\p{Ll}/u.test(rest)) return null;
  const role = roleOfName(label);
  return role === null ? null : { role, label, rest };
}
