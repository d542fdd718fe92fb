import type { Skill } from '../src/skills/skill.ts';
import type { Span } from './skillspan.ts';
import { wordSet } from './skillspan-words.ts';

/**
 * Whether SkillSpan counts a mention as knowledge. It does where knowledge is asked for, not in job titles, in what is
 * said of the company, of benefits or of how to apply; and names of activities less than names of tools. Points for
 * each sign, rounded from what the train part shows.
 */
export function isCounted(span: Span, skill: Skill, words: readonly string[]): boolean {
  return pointsOf(span, skill, words) > fewest;
}

const fewest = -2;

/** "Java developer" is a job and "the DevOps team" a team: their names are no knowledge. */
const workers = wordSet(
  'developer developers engineer engineers manager managers architect architects administrator administrators analyst analysts consultant consultants specialist specialists designer designers scientist scientists lead leads team teams expert experts tester testers programmer programmers officer officers assistant assistants intern professor department faculty company companies center centre group firm director owner coach colleagues customers students student leader leaders',
);
const asked = wordSet(
  'experience experiences experienced knowledge knowledgeable understanding proficiency proficient familiar familiarity expertise expert background skills skilled degree qualified qualification fluent fluency command mastery competence competencies ability years basic solid strong good excellent deep working hands-on grasp educated exposure know using use used as like including eg e.g preferably ideally utilizing utilising within phd master bachelor certification certified stack technologies industry tools languages frameworks',
);
const askedAfter = wordSet(
  'experience skills knowledge understanding background degree preferred required plus advantage etc is',
);
/** "Our …", "<ORGANIZATION> is …": a sentence that speaks of the company. */
const companyOpenings = wordSet('our <organization> its therefore about for in as');
const benefits = wordSet(
  'offer offers benefits pension insurance salary holiday holidays discount free bonus gym scheme snacks lunch courses vacation allowance',
);
const applying = wordSet(
  'application apply applicants enclose attach cv transcripts enrolment diploma submitted deadline vacancy guidelines scholarship',
);
const describing = wordSet(
  'leading founded leader provider headquartered customers worldwide mission world faculties departments organisation institute department',
);
const titleOpenings = wordSet('senior role');
const wordsForSkillsBefore = wordSet('with in or of');
const wordsAgainstBefore = wordSet('new / -');
const wordsAgainstAfter = wordSet('for the we such in that to');
const company = wordSet('we our us');
const reader = wordSet('you your');
const technicalFields =
  /software|IT operations|data|cybersecurity|science|engineering|energy|aerospace/i;

/** Sentences longer than this are whole postings, in which a word at the other end says nothing. */
const longestSentence = 60;

function pointsOf({ from, to }: Span, { kind, field }: Skill, words: readonly string[]): number {
  const last = words[from - 1] ?? '';
  const next = words[to] ?? '';
  const isShort = words.length < longestSentence;
  const speaksOf = (signs: ReadonlySet<string>): boolean =>
    isShort && words.some((word) => signs.has(word));
  const before = (reach: number, signs: ReadonlySet<string>): boolean =>
    words.slice(Math.max(0, from - reach), from).some((word) => signs.has(word));
  const isTitle = words.length < 9 && words.some((word) => workers.has(word));
  const signs: readonly (readonly [boolean, number])[] = [
    [kind === 'language' || kind === 'standard', 2],
    [kind === 'study', 1],
    [technicalFields.test(field), 1],
    [kind === 'skill', -1],
    [before(8, asked), 2],
    [before(3, asked), 1],
    [words.slice(to, to + 3).some((word) => askedAfter.has(word)), 2],
    [before(12, reader), 1],
    [before(12, company), -2],
    [before(12, wordSet('<organization>')), -3],
    [companyOpenings.has(words[0] ?? ''), -4],
    [speaksOf(benefits), -4],
    [speaksOf(applying), -2],
    [speaksOf(describing), -2],
    [isTitle, -4],
    [workers.has(next), -4],
    [workers.has(words[to + 1] ?? ''), -2],
    [titleOpenings.has(last), -5],
    [wordsForSkillsBefore.has(last), 1],
    [wordsAgainstBefore.has(last), -2],
    [wordsAgainstAfter.has(next), -2],
    [next === 'or', 3],
    [words.slice(Math.max(0, from - 4), from).includes('industry'), 4],
    [words.length < 3, 3],
    [words.length < 12, 1],
  ];
  return signs.reduce((sum, [stands, points]) => (stands ? sum + points : sum), 0);
}
