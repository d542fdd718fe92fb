import { languageOf } from '../../reading/language.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import type { EntrySearch } from '../search-entries.ts';
import type { Draft, Position } from './draft.ts';
import { educationIn } from './find-education.ts';
import { languagesIn } from './find-languages.ts';
import { type Sighting, sightingsIn } from './find-skills.ts';
import type { Findings, FoundCertificate, FoundPosition, FoundSkill, Source } from './findings.ts';
import { skillLevelIn } from './levels.ts';
import {
  lastMonthOf,
  type Month,
  monthsCovered,
  type Stretch,
  stretchOf,
  writeMonth,
  yearsOf,
} from './month.ts';

/** The text of a draft, by which its language is told and ambiguous names are judged. */
export function textOf(draft: Draft): string {
  return [
    ...draft.positions.flatMap(({ heading, passages }) => [...heading, ...passages]),
    ...Object.values(draft.lists).flat(),
  ]
    .map(({ text }) => text)
    .join('\n');
}

/** ISO 639-1, or an empty string. */
export function languageOfDraft(draft: Draft): string {
  return languageOf(textOf(draft), '');
}

/**
 * Reads what a person has out of a draft.
 * @param vocabulary with the names of the draft's language loaded, where it has some of its own
 * @param today what "present" means in dates
 */
export function findIn(
  draft: Draft,
  vocabulary: Vocabulary,
  search: EntrySearch,
  today: Month,
): Findings {
  const language = languageOfDraft(draft);
  const looking = { vocabulary: vocabulary.in(language), search, around: textOf(draft), language };
  const stretches = draft.positions.map(({ from, to }) => stretchOf(from, to, today));
  const sightings = [...sightingsIn(draft, looking), ...stated(draft, search, language)];
  const worked = stretches.filter((stretch) => stretch !== null);
  return {
    positions: draft.positions.map((position, place) => positionOf(position, stretches[place]!)),
    yearsOfWork: worked.length === 0 ? null : yearsOf(monthsCovered(worked)),
    skills: skillsOf(sightings, stretches),
    languages: languagesIn(draft, sightings, looking),
    certificates: certificatesOf(sightings),
    education: educationIn(draft.lists.education, looking),
  };
}

function stated(draft: Draft, search: EntrySearch, language: string): Sighting[] {
  return draft.stated.skills.flatMap(({ name, level, line }) => {
    const skill = search.named(name, (kind) => kind !== 'study');
    if (skill === undefined) return [];
    const start = Math.max(0, line.indexOf(name));
    const source: Source = { text: line, page: 0, start, end: start + name.length, position: null };
    return [{ skill, level: skillLevelIn(level, language), years: null, source }];
  });
}

function positionOf(
  { title, employer, from, to, current }: Position,
  stretch: Stretch | null,
): FoundPosition {
  return {
    title,
    employer,
    from: from && writeMonth(from),
    to: to && writeMonth(to),
    current,
    months: stretch && stretch.to - stretch.from + 1,
  };
}

function skillsOf(
  sightings: readonly Sighting[],
  stretches: readonly (Stretch | null)[],
): FoundSkill[] {
  const own = sightings.filter(
    ({ skill: { kind } }) => kind !== 'certificate' && kind !== 'language',
  );
  return [...Map.groupBy(own, ({ skill }) => skill.id)].map(([id, seen]) => {
    const positions = new Set(seen.flatMap(({ source }) => source.position ?? []));
    const used = [...positions].flatMap((position) => stretches[position] ?? []);
    const last = used.toSorted((one, other) => other.to - one.to)[0];
    const written = seen.find(({ years }) => years !== null)?.years ?? null;
    return {
      id,
      years: written ?? (used.length === 0 ? null : yearsOf(monthsCovered(used))),
      level: seen.find(({ level }) => level !== null)?.level ?? null,
      lastUsed: last === undefined ? null : lastMonthOf(last),
      sources: seen.map(({ source }) => source),
    };
  });
}

function certificatesOf(sightings: readonly Sighting[]): FoundCertificate[] {
  const own = sightings.filter(({ skill }) => skill.kind === 'certificate');
  return [...Map.groupBy(own, ({ skill }) => skill.id)].map(([id, seen]) => ({
    id,
    sources: seen.map(({ source }) => source),
  }));
}
