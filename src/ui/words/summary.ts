import type { Match, Verdict } from '../../matching/match.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Posting, Requirement } from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { t } from '../texts/text.ts';
import { payOf, placesOf, workplaceOf } from './facts.ts';
import { bandOf, bandWords, metOf } from './fit-words.ts';
import { nameOf } from './names.ts';
import { explainVerdict } from './reason.ts';

/** A posting and how it fits, for a friend or as the notes for a letter. */

export interface Summarised {
  readonly posting: Posting;
  readonly match: Match;
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  readonly url: string;
}

/** More questions than this nobody asks. */
const mostQuestions = 5;

/** Strengths with their evidence, gaps, and questions to ask, as plain text or Markdown. */
export function summaryOf(summarised: Summarised, format: 'text' | 'markdown'): string {
  const { posting, match, url } = summarised;
  const isMarkdown = format === 'markdown';
  const title = [posting.title, posting.company].filter(Boolean).join(', ');
  const facts = [placesOf(posting), workplaceOf(posting), payOf(posting.salary)].filter(Boolean);
  const band = bandWords[bandOf(match.fit)];
  const fit = match.fit === null ? band : `${band} (${t('fit.of100', { fit: match.fit })})`;
  const head = [
    isMarkdown ? `# ${title}` : title,
    ...(facts.length > 0 ? [facts.join(' · ')] : []),
    `${fit}: ${metOf(match.required, 'required')}`,
    isMarkdown ? `<${url}>` : url,
  ];
  const parts = [
    [t('copy.strengths'), strengths(summarised)],
    [t('copy.gaps'), gaps(summarised)],
    [t('copy.questions'), questions(summarised)],
  ] as const;
  const written = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => {
      const heading = isMarkdown ? `## ${name}` : name;
      return [heading, ...(isMarkdown ? [''] : []), ...lines.map((line) => `- ${line}`)].join('\n');
    });
  return `${[head.join(isMarkdown ? '\n\n' : '\n'), ...written].join('\n\n')}\n`;
}

/** What is met, with the words of the profile that show it where there are any. */
function strengths(summarised: Summarised): string[] {
  return pairsOf(summarised, ['met']).map(([requirement, verdict]) => {
    const holders = new Set(verdict.because.map(({ by }) => by));
    const evidence = summarised.profile.skills
      .filter(({ id, evidence: shown }) => holders.has(id) && shown.trim() !== '')
      .map(({ evidence: shown }) => shown.trim());
    return `${requirement.quote} (${[because(summarised, requirement, verdict), ...evidence].join(' ')})`;
  });
}

function gaps(summarised: Summarised): string[] {
  return pairsOf(summarised, ['missing', 'partly']).map(
    ([requirement, verdict]) =>
      `${requirement.quote} (${because(summarised, requirement, verdict)})`,
  );
}

function questions(summarised: Summarised): string[] {
  const { posting, vocabulary } = summarised;
  const absent = pairsOf(summarised, ['missing'])
    .flatMap(([, verdict]) => verdict.because)
    .find(({ skill, rule }) => rule === 'absent' && skill !== '');
  const officeDays = posting.conditions.some(({ kind }) => kind === 'office-days');
  return [
    ...(posting.salary === null ? [t('copy.questionPay')] : []),
    ...(posting.workplace === 'hybrid' && !officeDays ? [t('copy.questionPlace')] : []),
    ...(absent === undefined
      ? []
      : [t('copy.questionEquivalent', { skill: nameOf(vocabulary, absent.skill) })]),
    ...pairsOf(summarised, ['judge']).map(([{ quote }]) => t('copy.questionClear', { quote })),
  ].slice(0, mostQuestions);
}

function because(
  { profile, vocabulary }: Summarised,
  requirement: Requirement,
  verdict: Verdict,
): string {
  return explainVerdict(requirement, verdict, profile, vocabulary);
}

/** Requirements with these verdicts, required first; ignored ones are left out. */
function pairsOf(
  { posting, match }: Summarised,
  wanted: readonly Verdict['verdict'][],
): [Requirement, Verdict][] {
  const verdicts = new Map(match.verdicts.map((verdict) => [verdict.requirement, verdict]));
  return (['required', 'preferred'] as const).flatMap((importance) =>
    posting.requirements.flatMap((requirement): [Requirement, Verdict][] => {
      const verdict = verdicts.get(requirement.id);
      if (requirement.importance !== importance || verdict === undefined) return [];
      const isWanted = wanted.includes(verdict.verdict) && verdict.ignored !== true;
      return isWanted ? [[requirement, verdict]] : [];
    }),
  );
}
