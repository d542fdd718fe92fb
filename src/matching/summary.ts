import type { Profile } from '../profile/profile.ts';
import type { WishName } from '../profile/wishes.ts';
import type { Posting, Requirement } from '../reading/posting.ts';
import type { Vocabulary } from '../skills/skill.ts';
import type { Match, Verdict, WishOutcome } from './match.ts';

/** A match as a person would tell it to a friend, or build a letter on. Plain data; summary-text.ts writes it out. */
export interface Summary {
  readonly title: string;
  readonly company: string;
  readonly fit: number | null;
  readonly strengths: readonly Strength[];
  readonly gaps: readonly Gap[];
  readonly against: readonly WishOutcome[];
  /** What to ask the employer: wishes on which the posting is silent or has no figure. */
  readonly questions: readonly WishName[];
}

export interface Strength {
  readonly quote: string;
  readonly evidence: readonly Evidence[];
}

/** What shows that the person has it. */
export interface Evidence {
  readonly name: string;
  readonly years: number | null;
  /** Their own words: a line of the résumé, a project; or empty. */
  readonly words: string;
}

export interface Gap {
  readonly quote: string;
  readonly isPartly: boolean;
  readonly lacking: readonly string[];
}

/** Required strengths and gaps come before preferred ones; ignored requirements are left out. */
export function summaryOf(
  posting: Posting,
  match: Match,
  profile: Profile,
  vocabulary: Vocabulary,
): Summary {
  const judged = posting.requirements
    .map((requirement, index) => ({ requirement, verdict: match.verdicts[index]! }))
    .filter(({ verdict }) => !verdict.ignored && verdict.verdict !== 'judge')
    .toSorted((one, other) => rank(one.requirement) - rank(other.requirement));
  const met = judged.filter(({ verdict }) => verdict.verdict === 'met');
  const unmet = judged.filter(({ verdict }) => verdict.verdict !== 'met');
  return {
    title: posting.title,
    company: posting.company,
    fit: match.fit,
    strengths: met.map(({ requirement, verdict }) => ({
      quote: requirement.quote,
      evidence: evidenceOf(verdict, profile, vocabulary),
    })),
    gaps: unmet.map(({ requirement, verdict }) => ({
      quote: requirement.quote,
      isPartly: verdict.verdict === 'partly',
      lacking: lackingIn(verdict, vocabulary),
    })),
    against: match.wishes.filter(({ verdict }) => verdict === 'against'),
    questions: match.wishes
      .filter(({ verdict, ground }) => verdict === 'unknown' && ground !== 'profile-silent')
      .map(({ wish }) => wish),
  };
}

function rank({ importance }: Requirement): number {
  return importance === 'required' ? 0 : 1;
}

/** The profile entries that met it, each once. */
function evidenceOf(verdict: Verdict, profile: Profile, vocabulary: Vocabulary): Evidence[] {
  const evidence = new Map<string, Evidence>();
  for (const { by } of verdict.because) {
    const entry = by === null ? undefined : vocabulary.get(by);
    if (entry === undefined || evidence.has(entry.id)) continue;
    const owned = profile.skills.find(({ id }) => id === entry.id);
    evidence.set(entry.id, {
      name: entry.name,
      years: owned?.years ?? null,
      words: owned?.evidence.trim() ?? '',
    });
  }
  return [...evidence.values()];
}

const lackingRules: ReadonlySet<string> = new Set([
  'absent',
  'close',
  'level-short',
  'level-unknown',
  'years-short',
  'years-unknown',
]);

function lackingIn({ because }: Verdict, vocabulary: Vocabulary): string[] {
  const names = because
    .filter(({ skill, rule }) => skill !== '' && lackingRules.has(rule))
    .map(({ skill }) => vocabulary.get(skill)?.name ?? skill);
  return [...new Set(names)];
}
