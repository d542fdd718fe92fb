import { countVerdicts, explainFit } from '../matching/fit.ts';
import type { Counts, Match, Verdict, VerdictKind } from '../matching/match.ts';
import type { Posting, Requirement } from '../reading/posting.ts';

/** What the list keeps of a match: the fit, the counts, and what is lacking. */
export interface Score {
  readonly fit: number | null;
  readonly required: Counts;
  readonly preferred: Counts;
  /** Ids of the skills that are asked and that nothing in the profile meets. */
  readonly lacks: readonly string[];
  /**
   * What keeps the required part from being met as a whole: ids of missing skills, and `otherBlocker` for
   * anything that a skill alone would not mend.
   */
  readonly blockers: readonly string[];
  /** A line for each requirement, so that one can be judged anew without the others (see `markOf`). */
  readonly marks: string;
}

export const otherBlocker = '#other';

/** A score as it is kept, with the mark of the profile that it was made with. */
export interface ScoreRow extends Score {
  readonly id: string;
  readonly with: string;
}

export function scoreOf(posting: Posting, match: Match): Score {
  return scoreOfMarks(marksOf(posting.requirements, match.verdicts));
}

export function marksOf(
  requirements: readonly Requirement[],
  verdicts: readonly Verdict[],
): string[] {
  return requirements.map((requirement, place) => markOf(requirement, verdicts[place]!));
}

const letters: Readonly<Record<VerdictKind, string>> = {
  met: 'm',
  partly: 'p',
  missing: 'x',
  judge: 'j',
};

const verdictOfLetter = new Map(
  Object.entries(letters).map(([verdict, letter]) => [letter, verdict as VerdictKind]),
);

/** Rules that say that something falls short, other than by being absent. */
const shortRules: ReadonlySet<string> = new Set([
  'close',
  'years-short',
  'level-short',
  'education-short',
  'field-short',
  'wish-short',
  'answered',
]);

/**
 * One requirement in a line: the verdict's letter, "r" where it is required, "i" where the person ignores it,
 * "o" where more than a missing skill stands against it, and the ids of the skills that are missing.
 */
function markOf({ importance }: Requirement, { verdict, because, ignored }: Verdict): string {
  const absent = because.filter(({ rule, skill }) => rule === 'absent' && skill !== '');
  const isShort = because.some(({ rule }) => shortRules.has(rule));
  const flags = [
    letters[verdict],
    importance === 'required' ? 'r' : '-',
    ignored ? 'i' : '-',
    isShort || absent.length === 0 ? 'o' : '-',
  ];
  return [flags.join(''), ...absent.map(({ skill }) => skill)].join(' ');
}

export function scoreOfMarks(marks: readonly string[]): Score {
  const requirements: Pick<Requirement, 'importance'>[] = [];
  const verdicts: Verdict[] = [];
  const lacks = new Set<string>();
  const blockers = new Set<string>();
  for (const mark of marks) {
    const [flags = '', ...absent] = mark.split(' ');
    const verdict = verdictOfLetter.get(flags[0] ?? '') ?? 'judge';
    const isRequired = flags[1] === 'r';
    const ignored = flags[2] === 'i';
    requirements.push({ importance: isRequired ? 'required' : 'preferred' });
    verdicts.push({ requirement: '', verdict, because: [], ...(ignored && { ignored }) });
    if (ignored || verdict === 'met' || verdict === 'judge') continue;
    for (const skill of absent) lacks.add(skill);
    if (!isRequired) continue;
    for (const skill of absent) blockers.add(skill);
    if (flags[3] === 'o') blockers.add(otherBlocker);
  }
  // Counting looks at the importance of what is asked and at nothing else.
  const posting = { requirements } as unknown as Posting;
  const required = countVerdicts(posting, verdicts, 'required');
  const preferred = countVerdicts(posting, verdicts, 'preferred');
  return {
    fit: explainFit(required, preferred).fit,
    required,
    preferred,
    lacks: [...lacks],
    blockers: [...blockers],
    marks: marks.join('\n'),
  };
}
