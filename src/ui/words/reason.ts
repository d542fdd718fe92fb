import type { Reason, Verdict } from '../../matching/match.ts';
import type { Profile } from '../../profile/profile.ts';
import {
  type EducationLevel,
  educationLevels,
  type Requirement,
  type RequirementKind,
} from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { anEducation } from './levels.ts';
import { count, joinAnd, joinOr } from './list.ts';

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
  const sentences = [
    ...had(asked),
    ...near(asked),
    ...lacking(asked),
    ...years(asked),
    ...education(asked),
  ];
  return sentences.length > 0 ? sentences.join(' ') : unjudged(asked);
}

/** What the person has of it: plainly named things in one sentence, then those that stand for others. */
function had(asked: Asked): string[] {
  const name = nameIn(asked);
  const brings = byHolding(reasonsBy(asked, 'implied'));
  const countsAs = byHolding(reasonsBy(asked, 'part-of'));
  // Where the years of a skill are told, they say that it is there.
  const counted = new Set(
    asked.verdict.because
      .filter(({ rule }) => rule === 'years-met' || rule === 'years-short')
      .map(({ skill }) => skill),
  );
  const plain = reasonsBy(asked, 'same')
    .map(({ skill }) => skill)
    .filter((skill) => !brings.has(skill) && !countsAs.has(skill) && !counted.has(skill));
  const sentences = plain.length > 0 ? [`You have ${joinAnd(plain.map(name))}.`] : [];
  for (const by of new Set([...brings.keys(), ...countsAs.keys()])) {
    const claims = [
      ...clause('brings', brings.get(by), name),
      ...clause('counts as', countsAs.get(by), name),
    ];
    sentences.push(`You have ${name(by)}, which ${claims.join(' and ')}.`);
  }
  return sentences;
}

function clause(
  verb: string,
  skills: readonly string[] | undefined,
  name: (id: string) => string,
): string[] {
  return skills === undefined ? [] : [`${verb} ${joinAnd(skills.map(name))}`];
}

function near(asked: Asked): string[] {
  const name = nameIn(asked);
  const close = [...byHolding(reasonsBy(asked, 'close'))].map(
    ([by, skills]) => `You have ${name(by)}, close to ${joinAnd(skills.map(name))}.`,
  );
  const short = reasonsBy(asked, 'level-short').map(
    (reason) => `It asks for more ${name(reason.skill)} than your profile says.`,
  );
  return [...close, ...short];
}

/** Of a choice ("Python or Go"), one reason stands for all of it: then none of the choice is there. */
function lacking(asked: Asked): string[] {
  const name = nameIn(asked);
  const { groups } = asked.requirement;
  const sentences: string[] = [];
  const single: string[] = [];
  for (const { skill } of reasonsBy(asked, 'absent')) {
    const choice = groups.find((group) => group.logic === 'any' && group.skills.includes(skill));
    if (choice === undefined || choice.skills.length < 2) single.push(name(skill));
    else if (choice.skills.length === 2) {
      sentences.push(`Neither ${choice.skills.map(name).join(' nor ')} is in your profile.`);
    } else sentences.push(`None of ${joinOr(choice.skills.map(name))} is in your profile.`);
  }
  if (single.length > 0) {
    const verb = single.length === 1 ? 'is' : 'are';
    sentences.unshift(`${joinAnd(single)} ${verb} not in your profile.`);
  }
  return sentences;
}

function years(asked: Asked): string[] {
  const { requirement, verdict, profile } = asked;
  const least = requirement.years?.min ?? null;
  if (requirement.years === null || least === null) return [];
  const judged = verdict.because.filter(
    ({ rule }) => rule === 'years-short' || rule === 'years-met',
  );
  if (judged.length > 0) return judged.map((reason) => yearsSentence(asked, reason, least));
  if (verdict.because.every((reason) => reason.rule === 'absent')) return [];
  return [`It asks ${count(least, 'year')}; your profile doesn't say how many you have.`];

  function yearsSentence({ vocabulary }: Asked, reason: Reason, wanted: number): string {
    if (reason.skill === '') {
      return `It asks ${count(wanted, 'year')} of work; you have ${profile.yearsOfWork ?? 0}.`;
    }
    const owned = profile.skills.find(({ id }) => id === reason.by);
    const skill = nameOf(vocabulary, reason.skill);
    const of = reason.by === reason.skill ? '' : ` of ${nameOf(vocabulary, reason.by ?? '')}`;
    return `It asks ${count(wanted, 'year')} of ${skill}; you have ${owned?.years ?? 0}${of}.`;
  }
}

function education(asked: Asked): string[] {
  const { requirement, verdict, vocabulary, profile } = asked;
  const wanted = requirement.education;
  const reason = verdict.because.find(
    ({ rule }) => rule === 'education-met' || rule === 'education-short',
  );
  if (wanted === null || reason === undefined) return [];
  const highest = profile.education.reduce<Profile['education'][number] | null>(
    (best, degree) => (best === null || rank(degree.level) > rank(best.level) ? degree : best),
    null,
  );
  if (highest === null) return [];
  const fieldShort = reason.rule === 'education-short' && rank(highest.level) >= rank(wanted.level);
  const inFields =
    fieldShort && wanted.fields.length > 0
      ? ` in ${joinOr(wanted.fields.map((id) => nameOf(vocabulary, id)))}`
      : '';
  const own = highest.field === null ? '' : ` in ${nameOf(vocabulary, highest.field)}`;
  const equivalent = wanted.orEquivalent ? ' or the equivalent' : '';
  return [
    `It asks for ${anEducation[wanted.level]}${inFields}${equivalent}; you have ${anEducation[highest.level]}${own}.`,
  ];
}

function rank(level: EducationLevel): number {
  return educationLevels.indexOf(level);
}

const unjudgedWords: Readonly<Partial<Record<RequirementKind, string>>> = {
  trait: 'A trait that no profile can prove.',
  permission: 'Whether you may work there, you know best.',
  clearance: 'Clearances are not compared yet.',
  place: 'Where you can work, you know best.',
  travel: 'How much you would travel, you know best.',
  schedule: 'Which hours suit you, you know best.',
  physical: 'What you can do bodily, you know best.',
};

function unjudged({ requirement, profile }: Asked): string {
  if (requirement.education !== null && profile.education.length === 0) {
    return `It asks for ${anEducation[requirement.education.level]}; your profile doesn't say.`;
  }
  if (requirement.years?.min != null && requirement.years.of.length === 0) {
    return `It asks ${count(requirement.years.min, 'year')} of work; your profile doesn't say how many you have.`;
  }
  return unjudgedWords[requirement.kind] ?? 'Nothing here can be checked against a profile.';
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

/** The name of a skill; its id with spaces where the vocabulary has dropped it. */
export function nameOf(vocabulary: Vocabulary, id: string): string {
  return vocabulary.get(id)?.name ?? id.replaceAll('-', ' ');
}
