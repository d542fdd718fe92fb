import type { Vocabulary } from '../skills/skill.ts';
import { type Holding, type Holdings, mostYears } from './holdings.ts';
import type { Reason } from './match.ts';

/** How far one asked skill is met: 1 for met, 0.5 for partly, 0 for missing. */
export interface SkillMatch {
  readonly score: 0 | 0.5 | 1;
  /** What the person has that is the skill, brings it or is one kind of it; empty unless it is met. */
  readonly holdings: readonly Holding[];
  readonly reason: Reason;
}

/**
 * Compares one asked skill with what the person has. Rules, the strongest first:
 * same (they name it), implied (something they name surely brings it), part-of (they have one kind of
 * what is asked as a whole), family (it is asked as an example, and they have another of its kind),
 * close (they have a near relative: counts half), absent.
 * @param isExample whether the posting names the skill as one example of its kind
 */
export function matchSkill(
  skill: string,
  holdings: Holdings,
  vocabulary: Vocabulary,
  isExample = false,
): SkillMatch {
  const relatives = isExample ? familyOf(skill, holdings, vocabulary) : [];
  const met = [...holdersOf(skill, holdings), ...relatives];
  const same = holdings.owned.get(skill);
  if (same) return { score: 1, holdings: met, reason: { skill, by: same.id, rule: 'same' } };
  const implied = mostYears(holdings.implied.get(skill));
  if (implied) {
    return { score: 1, holdings: met, reason: { skill, by: implied.id, rule: 'implied' } };
  }
  const part = mostYears(holdings.wholes.get(skill));
  if (part) return { score: 1, holdings: met, reason: { skill, by: part.id, rule: 'part-of' } };
  const relative = mostYears(relatives);
  if (relative) {
    return { score: 1, holdings: met, reason: { skill, by: relative.id, rule: 'family' } };
  }
  // A neighbouring language is no half of another one.
  const isLanguage = vocabulary.get(skill)?.kind === 'language';
  const close = isLanguage ? null : mostYears(holdings.close.get(skill));
  if (close) return { score: 0.5, holdings: [], reason: { skill, by: close.id, rule: 'close' } };
  return { score: 0, holdings: [], reason: { skill, by: null, rule: 'absent' } };
}

/** All that meets a skill: years and levels of any of them count, so that naming one more never takes away. */
function holdersOf(skill: string, { owned, implied, wholes }: Holdings): Holding[] {
  const same = owned.get(skill);
  return [...(same ? [same] : []), ...(implied.get(skill) ?? []), ...(wholes.get(skill) ?? [])];
}

/**
 * What the person has of the kinds that a tool is one of: Azure where "cloud platforms such as AWS" are
 * asked. Kinds of software and machines only: subjects have parts that don't stand for one another.
 */
function familyOf(skill: string, holdings: Holdings, vocabulary: Vocabulary): Holding[] {
  const kinds = vocabulary.get(skill)?.partOf ?? [];
  return kinds
    .filter((kind) => vocabulary.get(kind)?.kind === 'technology')
    .flatMap((kind) => holdersOf(kind, holdings));
}
