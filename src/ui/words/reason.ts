import type { Reason, Verdict } from '../../matching/match.ts';
import type { Profile } from '../../profile/profile.ts';
import { answerWords } from '../../profile/teaching.ts';
import { wishNames } from '../../profile/wishes.ts';
import {
  type EducationLevel,
  educationLevels,
  type Requirement,
  type RequirementKind,
} from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { type TextName, t, wordsOf } from '../texts/text.ts';
import { joinAnd, joinOr } from './list.ts';
import { nameOf } from './names.ts';
import { wishNameWords } from './wish-names.ts';

/** Why a verdict is what it is, in sentences made from its reasons. */

interface Asked {
  readonly requirement: Requirement;
  readonly verdict: Verdict;
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
}

/** One to four short sentences; never empty. */
export function explainVerdict(
  requirement: Requirement,
  verdict: Verdict,
  profile: Profile,
  vocabulary: Vocabulary,
): string {
  const asked: Asked = { requirement, verdict, profile, vocabulary };
  if (verdict.ignored) return t('reason.ignored');
  const sentences = [
    ...ownWord(asked),
    ...had(asked),
    ...near(asked),
    ...lacking(asked),
    ...years(asked),
    ...education(asked),
  ];
  return sentences.length > 0 ? sentences.join(' ') : unjudged(asked);
}

/** What the person said themselves: an answer to this very ask, or a wish on the profile. */
function ownWord({ verdict }: Asked): string[] {
  return verdict.because.flatMap(({ rule, by }) => {
    if (rule === 'answered') {
      const answer = answerWords.find((one) => one === by);
      return answer === undefined ? [] : [t('reason.answered', { answer: t(`answer.${answer}`) })];
    }
    if (rule !== 'wish-met' && rule !== 'wish-short') return [];
    const name = wishNames.find((one) => one === by);
    if (name === undefined) return [];
    const wish = wishNameWords[name];
    return [rule === 'wish-met' ? t('reason.wishMet', { wish }) : t('reason.wishShort', { wish })];
  });
}

/** What the person has of it: plainly named things in one sentence, then those that stand for others. */
function had(asked: Asked): string[] {
  const name = nameIn(asked);
  const brings = byHolding(reasonsBy(asked, 'implied'));
  const countsAs = byHolding(reasonsBy(asked, 'part-of'));
  // Where the years or the level of a skill are told, they say that it is there.
  const counted = new Set(
    asked.verdict.because
      .filter((reason) => measuredYears.has(reason.rule) || tellsLevel(reason))
      .map(({ skill }) => skill),
  );
  const plain = reasonsBy(asked, 'same')
    .map(({ skill }) => skill)
    .filter((skill) => !brings.has(skill) && !countsAs.has(skill) && !counted.has(skill));
  const sentences =
    plain.length > 0 ? [t('reason.have', { skills: joinAnd(plain.map(name)) })] : [];
  for (const holding of new Set([...brings.keys(), ...countsAs.keys()])) {
    const by = name(holding);
    const brought = joinAnd((brings.get(holding) ?? []).map(name));
    const counts = joinAnd((countsAs.get(holding) ?? []).map(name));
    if (counts === '') sentences.push(t('reason.brings', { by, skills: brought }));
    else if (brought === '') sentences.push(t('reason.countsAs', { by, skills: counts }));
    else sentences.push(t('reason.bringsAndCounts', { by, brought, counted: counts }));
  }
  return sentences;
}

function near(asked: Asked): string[] {
  const name = nameIn(asked);
  const close = [...byHolding(reasonsBy(asked, 'close'))].map(([by, skills]) =>
    t('reason.close', { by: name(by), skills: joinAnd(skills.map(name)) }),
  );
  const family = [...byHolding(reasonsBy(asked, 'family'))].map(([by, skills]) =>
    t('reason.family', { by: name(by), skills: joinAnd(skills.map(name)) }),
  );
  return [...close, ...family, ...levels(asked)];
}

function levels(asked: Asked): string[] {
  return asked.verdict.because.filter(tellsLevel).map((reason) => {
    const skill = nameOf(asked.vocabulary, reason.skill);
    if (typeof reason.asked !== 'string') return t('reason.levelShort', { skill });
    const wanted = levelInWords(reason.asked);
    return typeof reason.have === 'string'
      ? t('reason.levelAsked', { skill, asked: wanted, own: levelInWords(reason.have) })
      : t('reason.levelUnsaid', { skill, asked: wanted });
  });
}

/** "Solid" is said of nearly everything; that it is met says no more than that the skill is there. */
function tellsLevel({ rule, skill, asked }: Reason): boolean {
  const isSmallTalk = rule === 'level-met' && asked === 'solid';
  return skill !== '' && levelRules.has(rule) && !isSmallTalk;
}

const levelRules: ReadonlySet<Reason['rule']> = new Set([
  'level-met',
  'level-short',
  'level-unknown',
]);

const levelNames: Readonly<Record<string, string>> = wordsOf({
  beginner: 'level.beginner',
  working: 'level.working',
  proficient: 'level.proficient',
  solid: 'level.solid',
  advanced: 'level.advanced',
  expert: 'level.expert',
  native: 'level.native',
});

/** Levels of languages (B2) are called the same everywhere. */
const levelInWords = (level: string): string => levelNames[level] ?? level;

/** Of a choice ("Python or Go"), one reason stands for all of it: then none of the choice is there. */
function lacking(asked: Asked): string[] {
  const name = nameIn(asked);
  const { groups } = asked.requirement;
  const sentences: string[] = [];
  const single: string[] = [];
  for (const { skill } of reasonsBy(asked, 'absent')) {
    const choice = groups.find((group) => group.logic === 'any' && group.skills.includes(skill));
    const [one, other, ...more] = choice?.skills.map(name) ?? [];
    if (one === undefined || other === undefined) single.push(name(skill));
    else if (more.length === 0) sentences.push(t('reason.neither', { one, other }));
    else sentences.push(t('reason.none', { skills: joinOr([one, other, ...more]) }));
  }
  if (single.length > 0) {
    sentences.unshift(t('reason.absent', { count: single.length, skills: joinAnd(single) }));
  }
  return sentences;
}

function years(asked: Asked): string[] {
  const { requirement, verdict } = asked;
  const least = requirement.years?.min ?? null;
  if (requirement.years === null || least === null) return [];
  const judged = verdict.because.filter(({ rule }) => yearRules.has(rule));
  if (judged.length > 0) return judged.map((reason) => yearsSentence(asked, reason, least));
  if (verdict.because.every((reason) => reason.rule === 'absent')) return [];
  return [t('reason.yearsUnsaid', { years: yearsInWords(least) })];
}

const measuredYears: ReadonlySet<Reason['rule']> = new Set(['years-short', 'years-met']);
const yearRules: ReadonlySet<Reason['rule']> = new Set([
  'years-short',
  'years-met',
  'years-unknown',
]);

function yearsSentence({ profile, vocabulary }: Asked, reason: Reason, least: number): string {
  const wanted = yearsInWords(typeof reason.asked === 'number' ? reason.asked : least);
  if (reason.rule === 'years-unknown') {
    if (reason.skill === '') return t('reason.yearsOfWorkUnsaid', { years: wanted });
    return t('reason.yearsOfSkillUnsaid', {
      years: wanted,
      skill: nameOf(vocabulary, reason.skill),
    });
  }
  if (reason.skill === '') {
    return t('reason.yearsOfWork', { years: wanted, own: profile.yearsOfWork ?? 0 });
  }
  const own =
    typeof reason.have === 'number'
      ? reason.have
      : (profile.skills.find(({ id }) => id === reason.by)?.years ?? 0);
  const skill = nameOf(vocabulary, reason.skill);
  if (reason.by === reason.skill) return t('reason.yearsOfSkill', { years: wanted, skill, own });
  return t('reason.yearsOfOther', {
    years: wanted,
    skill,
    own,
    by: nameOf(vocabulary, reason.by ?? ''),
  });
}

const yearsInWords = (years: number): string => t('reason.years', { years });

/** With its article, for the middle of a sentence. */
const anEducation = wordsOf<EducationLevel>({
  secondary: 'reason.secondary',
  vocational: 'reason.vocational',
  associate: 'reason.associate',
  bachelor: 'reason.bachelor',
  master: 'reason.master',
  doctorate: 'reason.doctorate',
});

function education(asked: Asked): string[] {
  const { requirement, verdict, vocabulary, profile } = asked;
  const wanted = requirement.education;
  const reason = verdict.because.find(({ rule }) => educationRules.has(rule));
  if (wanted === null || reason === undefined) return [];
  if (reason.rule === 'equivalent') return [t('reason.equivalent')];
  const highest = profile.education.reduce<Profile['education'][number] | null>(
    (best, degree) => (best === null || rank(degree.level) > rank(best.level) ? degree : best),
    null,
  );
  if (highest === null) return [];
  const fieldShort = reason.rule !== 'education-met' && rank(highest.level) >= rank(wanted.level);
  const fields = fieldShort ? wanted.fields.map((id) => nameOf(vocabulary, id)) : [];
  const asks = educationIn(wanted.level, fields);
  const own = highest.field === null ? [] : [nameOf(vocabulary, highest.field)];
  return [
    t('reason.education', {
      wanted: wanted.orEquivalent ? t('reason.educationEquivalent', { education: asks }) : asks,
      own: educationIn(highest.level, own),
    }),
  ];
}

const educationRules: ReadonlySet<Reason['rule']> = new Set([
  'education-met',
  'education-short',
  'equivalent',
]);

function educationIn(level: EducationLevel, fields: readonly string[]): string {
  if (fields.length === 0) return anEducation[level];
  return t('reason.educationIn', { level: anEducation[level], fields: joinOr(fields) });
}

function rank(level: EducationLevel): number {
  return educationLevels.indexOf(level);
}

const unjudgedWords: Readonly<Partial<Record<RequirementKind, TextName>>> = {
  trait: 'reason.trait',
  permission: 'reason.permission',
  clearance: 'reason.clearance',
  place: 'reason.place',
  travel: 'reason.travel',
  schedule: 'reason.schedule',
  physical: 'reason.physical',
} as const;

function unjudged({ requirement, profile }: Asked): string {
  if (requirement.education !== null && profile.education.length === 0) {
    return t('reason.educationUnsaid', { wanted: anEducation[requirement.education.level] });
  }
  if (requirement.years?.min != null && requirement.years.of.length === 0) {
    return t('reason.yearsOfWorkUnsaid', { years: yearsInWords(requirement.years.min) });
  }
  return t((unjudgedWords[requirement.kind] ?? 'reason.unjudged') as 'reason.unjudged');
}

function reasonsBy({ verdict }: Asked, rule: Reason['rule']): Reason[] {
  return verdict.because.filter((reason) => reason.rule === rule && reason.skill !== '');
}

/** The asked skills by the profile entry that decided them, in order. */
function byHolding(reasons: readonly Reason[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { by, skill } of reasons) {
    const skills = found.get(by ?? '') ?? [];
    if (!skills.includes(skill)) skills.push(skill);
    found.set(by ?? '', skills);
  }
  return found;
}

function nameIn({ vocabulary }: Asked): (id: string) => string {
  return (id) => nameOf(vocabulary, id);
}

export { nameOf } from './names.ts';
