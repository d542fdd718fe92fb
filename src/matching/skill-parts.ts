import {
  type LanguageLevel,
  languageLevels,
  type Requirement,
  type SkillGroup,
} from '../reading/posting.ts';
import type { SkillKind, Vocabulary } from '../skills/skill.ts';
import { type Holding, type Holdings, highestLevel, levelRank, reachable } from './holdings.ts';
import { type Reason, rules } from './match.ts';
import { matchSkill, type SkillMatch } from './match-skill.ts';
import { subjectOfDegree } from './named-degrees.ts';
import { bestPart, type Part } from './part.ts';
import type { CountedChoice } from './wording/choices.ts';
import type { AskedLevel } from './wording/levels.ts';
import type { Wording } from './wording/wording.ts';

/** What a requirement is compared with. */
export interface Comparing {
  readonly holdings: Holdings;
  readonly vocabulary: Vocabulary;
  readonly wording: Wording;
}

/** The parts that the skills of a requirement make: each of "all", the best of "any", the best few of a counted choice. */
export function skillParts(requirement: Requirement, comparing: Comparing): Part[] {
  const groups = groupsOf(requirement);
  const { counted } = comparing.wording;
  if (counted === null) return groups.flatMap((group) => groupParts(group, comparing));
  const taken = new Set([...counted.skills, ...(counted.family === null ? [] : [counted.family])]);
  const others = groups
    .map((group) => ({ ...group, skills: group.skills.filter((id) => !taken.has(id)) }))
    .filter(({ skills }) => skills.length > 0);
  return [
    countedPart(counted, comparing),
    ...others.flatMap((group) => groupParts(group, comparing)),
  ];
}

/** The groups without what is judged elsewhere: degrees where a degree is asked, and clearances. */
function groupsOf({ groups, education, kind }: Requirement): SkillGroup[] {
  const isElsewhere = (id: string): boolean =>
    (education !== null && subjectOfDegree(id) !== null) ||
    (kind === 'clearance' && id === 'security-clearance');
  return groups
    .map((group) => ({ ...group, skills: group.skills.filter((id) => !isElsewhere(id)) }))
    .filter(({ skills }) => skills.length > 0);
}

/**
 * Soft skills are said by everyone and proven by no entry: they are the person's to judge, unless they
 * named them. A near relative of one says nothing.
 */
function groupParts(group: SkillGroup, comparing: Comparing): Part[] {
  const parts = group.skills.flatMap((skill) => {
    const part = skillPart(skill, comparing);
    const isSoft = comparing.vocabulary.get(skill)?.kind === 'soft';
    return isSoft && part.score < 1 ? [] : [part];
  });
  if (group.logic === 'all' || parts.length === 0) return parts;
  return [plainest(parts)];
}

/** The part that speaks most plainly: the highest score, and of equal ones the strongest rule. */
function plainest(parts: readonly Part[]): Part {
  const best = bestPart(parts).score;
  const rank = (part: Part): number => rules.indexOf(part.reasons[0]!.rule);
  return parts
    .filter((part) => part.score === best)
    .reduce((left, right) => (rank(right) < rank(left) ? right : left));
}

/** One skill with the level that is asked of it. */
function skillPart(skill: string, comparing: Comparing): Part {
  const match = matchAsked(skill, comparing);
  if (match.score < 1) return { score: match.score, reasons: [match.reason] };
  const { levels, languageLevels: spoken } = comparing.wording;
  const language = spoken.get(skill);
  if (language !== undefined) return languagePart(match, language);
  const asked = levels.get(skill);
  const kind = comparing.vocabulary.get(skill)?.kind;
  if (asked === undefined || kind === undefined || !hasLevels.has(kind)) {
    return { score: 1, reasons: [match.reason] };
  }
  return levelPart(match, asked);
}

const hasLevels: ReadonlySet<SkillKind> = new Set<SkillKind>(['technology', 'skill', 'standard']);

export function matchAsked(
  skill: string,
  { holdings, vocabulary, wording }: Comparing,
): SkillMatch {
  return matchSkill(skill, holdings, vocabulary, wording.examples.has(skill));
}

/** The least level that is enough. "Solid" is said of everything: only who calls themselves a beginner falls short. */
const enough = { solid: null, advanced: 'proficient', expert: 'expert' } as const;

function levelPart(match: SkillMatch, asked: AskedLevel): Part {
  return comparedLevel(match, asked, enough[asked], 0.5);
}

/**
 * A language below the level asked counts half from B1 upwards, or where one step is missing; who knows
 * first words of it does not meet "fluent" by half. Listed without a level it counts half of any B1 or more.
 */
function languagePart(match: SkillMatch, asked: LanguageLevel): Part {
  const best = highestLevel(match.holdings)!.level;
  const own = languageLevels.find((level) => level === best);
  const isFar =
    own !== undefined &&
    levelRank(own) < levelRank('B1') &&
    languageLevels.indexOf(asked) - languageLevels.indexOf(own) > 1;
  return comparedLevel(match, asked, asked, isFar ? 0 : 0.5);
}

/** The highest level of what meets a skill against the least that is enough. */
function comparedLevel(
  match: SkillMatch,
  asked: AskedLevel | LanguageLevel,
  least: Holding['level'],
  below: Part['score'],
): Part {
  const best = highestLevel(match.holdings)!;
  const have = best.level;
  const by = have === null ? match.reason.by : best.id;
  const isEnough = levelRank(have) >= levelRank(least);
  if (isEnough && have === null) return { score: 1, reasons: [match.reason] };
  const rule = isEnough ? 'level-met' : have === null ? 'level-unknown' : 'level-short';
  return {
    score: isEnough ? 1 : below,
    reasons: [match.reason, { skill: match.reason.skill, by, rule, asked, have }],
  };
}

/** So many of a list, or so many kinds of a whole. */
function countedPart(counted: CountedChoice, comparing: Comparing): Part {
  const { count, family, skills } = counted;
  if (family !== null) return familyPart(family, count, comparing);
  const parts = skills
    .map((skill) => skillPart(skill, comparing))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, count);
  const sum = parts.reduce((total, part) => total + part.score, 0);
  return {
    score: sum >= Math.min(count, skills.length) ? 1 : sum > 0 ? 0.5 : 0,
    reasons: parts.flatMap((part) => part.reasons),
  };
}

function familyPart(family: string, count: number, { holdings, vocabulary }: Comparing): Part {
  const kinds = [...holdings.owned.keys(), ...holdings.implied.keys()].filter(
    (id) => id !== family && reachable(id, (skill) => skill.partOf, vocabulary).has(family),
  );
  const have = new Set(kinds).size;
  if (have === 0) {
    const named = holdings.owned.has(family) || holdings.implied.has(family);
    const reason: Reason = named
      ? { skill: family, by: family, rule: 'same', asked: count, have: null }
      : { skill: family, by: null, rule: 'absent', asked: count, have: 0 };
    return { score: named ? 0.5 : 0, reasons: [reason] };
  }
  const reason: Reason = { skill: family, by: kinds[0]!, rule: 'part-of', asked: count, have };
  return { score: have >= count ? 1 : 0.5, reasons: [reason] };
}
