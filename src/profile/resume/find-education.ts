import { educationOf } from '../../reading/education.ts';
import { wordsOf } from '../../reading/words.ts';
import type { Skill } from '../../skills/skill.ts';
import type { Passage } from './draft.ts';
import type { Looking } from './find-skills.ts';
import type { FoundEducation } from './findings.ts';

/** Works written for a degree, and subjects heard on the way, are no degrees. */
const noDegree =
  /\b(?:thesis|dissertation|coursework|modules?|supervis\w+|gpa|grade|abschlussarbeit|bachelorarbeit|masterarbeit|note|mémoire|trabajo de fin|scriptie|dissertação)\b/i;

/** Among degrees two capitals are one, whatever stands behind them: "BA Economics". */
const shortDegree = /^(?:BA|BS|BE|MA|MS|AA|AS)\s(?!degree)/;

/** Degrees and training, each with its subject where one is named on its line or beside it. */
export function educationIn(passages: readonly Passage[], looking: Looking): FoundEducation[] {
  const read = passages.map((passage) => readPassage(passage, looking));
  const found = new Map<string, FoundEducation>();
  for (const [place, one] of read.entries()) {
    if (one.level === null) continue;
    const below = read[place + 1];
    const above = read[place - 1];
    const field =
      one.field ??
      (below?.level === null ? below.field : null) ??
      (above?.level === null ? above.field : null);
    const { text, page } = passages[place]!;
    const source = { text, page, start: 0, end: text.length, position: null };
    const key = `${one.level} ${field}`;
    if (!found.has(key)) found.set(key, { level: one.level, field, sources: [source] });
  }
  return [...found.values()].filter(
    (one, place, all) =>
      one.field !== null ||
      !all.some((other, at) => at !== place && other.level === one.level && other.field !== null),
  );
}

function readPassage(
  { text }: Passage,
  { vocabulary, search, around, language }: Looking,
): { level: FoundEducation['level'] | null; field: string | null } {
  if (noDegree.test(text)) return { level: null, field: null };
  const mentions = vocabulary.find(text, around);
  const told = text.replace(shortDegree, '$& degree ');
  const education = educationOf(told, wordsOf(told), told === text ? mentions : [], language);
  // "Bachelor of Science in Physics" is a degree in physics.
  const studies = mentions.filter(({ skill }) => skill.kind === 'study');
  const own = studies.find(({ start }) => !/\bof\s$/i.test(text.slice(0, start)));
  const study = (own ?? studies[0])?.skill.id ?? null;
  return {
    level: education?.level ?? null,
    field: study ?? education?.fields[0] ?? subjectIn(text, search)?.id ?? null,
  };
}

/**
 * "Bachelor of Science in Nursing" may be an entry of its own; its subject stands after the "in". A part between
 * commas that is wholly the name of a subject is one too.
 */
function subjectIn(text: string, search: Looking['search']): Skill | undefined {
  const parts = [
    /\s(?:in|en|em)\s([^,(|\t]+)/u.exec(text)?.[1] ?? '',
    ...text.split(/[,(|\t]| – /u),
  ];
  for (const part of parts) {
    const skill = search.named(part.trim().replace(shortDegree, ''), (kind) => kind === 'study');
    if (skill !== undefined) return skill;
  }
  return undefined;
}
