import type { Match } from '../../matching/match.ts';
import { summaryOf } from '../../matching/summary.ts';
import {
  type SummaryWords,
  summaryAsMarkdown,
  summaryAsText,
} from '../../matching/summary-text.ts';
import type { Profile } from '../../profile/profile.ts';
import type { WishName } from '../../profile/wishes.ts';
import type { Posting } from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { t, wordsOf } from '../texts/text.ts';
import { bandOf, bandWords } from './fit-words.ts';
import { wishNameWords } from './wish-names.ts';

/** A posting and how it fits, for a friend or as the notes for a letter. */

export interface Summarised {
  readonly posting: Posting;
  readonly match: Match;
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  readonly url: string;
}

const questionWords = wordsOf<WishName>({
  permission: 'question.permission',
  places: 'question.places',
  workplaces: 'question.workplaces',
  employmentTypes: 'question.employmentTypes',
  pay: 'question.pay',
  travel: 'question.travel',
  shifts: 'question.shifts',
  nights: 'question.nights',
  weekends: 'question.weekends',
  onCall: 'question.onCall',
  clearance: 'question.clearance',
  drivingLicence: 'question.drivingLicence',
});

/** Strengths with their evidence, gaps, and questions to ask, as plain text or Markdown, with the address last. */
export function summaryInWords(
  { posting, match, profile, vocabulary, url }: Summarised,
  format: 'text' | 'markdown',
): string {
  const summary = summaryOf(posting, match, profile, vocabulary);
  const isMarkdown = format === 'markdown';
  const written = (isMarkdown ? summaryAsMarkdown : summaryAsText)(summary, words());
  return `${written}\n${isMarkdown ? `<${url}>` : url}\n`;
}

function words(): SummaryWords {
  return {
    strengths: t('copy.strengths'),
    gaps: t('copy.gaps'),
    against: t('wishes.against'),
    questions: t('copy.questions'),
    fit: (fit) => `${bandWords[bandOf(fit)]}, ${t('fit.of100', { fit })}`,
    partly: t('verdict.partly').toLowerCase(),
    years: (years) => t('reason.years', { years }),
    list: (names) => names.join(', '),
    wish: wishNameWords,
    question: questionWords,
  };
}
