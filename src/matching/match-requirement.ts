import { educationLevels, type Requirement, type SkillGroup } from '../reading/posting.ts';
import type { Vocabulary } from '../skills/skill.ts';
import { type Holdings, highestDegree } from './holdings.ts';
import { type Reason, rules, type Verdict, type VerdictKind } from './match.ts';
import { matchSkill, type SkillMatch } from './match-skill.ts';

/** The outcome of one part of a requirement: 1 met, 0.5 partly, 0 missing. */
interface Part {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/**
 * Judges one requirement: its groups of skills, its years, its degree. All parts met is met, none is
 * missing, anything between is partly. What no part can check is the person's to judge.
 */
export function matchRequirement(
  requirement: Requirement,
  holdings: Holdings,
  vocabulary: Vocabulary,
): Verdict {
  const skills = requirement.groups.flatMap((group) =>
    skillParts(checkable(group, vocabulary), holdings),
  );
  const parts = [
    ...skills,
    ...yearsPart(requirement, holdings, skills),
    ...educationPart(requirement, holdings),
  ];
  return {
    requirement: requirement.id,
    verdict: verdictOf(parts),
    because: parts.flatMap((part) => part.reasons),
  };
}

function verdictOf(parts: readonly Part[]): VerdictKind {
  if (parts.length === 0) return 'judge';
  if (parts.every((part) => part.score === 1)) return 'met';
  return parts.every((part) => part.score === 0) ? 'missing' : 'partly';
}

/** Soft skills are said by everyone and proven by no entry: they are the person's to judge, unless they named them. */
function checkable(
  group: SkillGroup,
  vocabulary: Vocabulary,
): SkillGroup & { readonly soft: ReadonlySet<string> } {
  const soft = group.skills.filter((id) => vocabulary.get(id)?.kind === 'soft');
  return { ...group, soft: new Set(soft) };
}

function skillParts(
  group: SkillGroup & { readonly soft: ReadonlySet<string> },
  holdings: Holdings,
): Part[] {
  const matches = group.skills
    .map((skill) => matchSkill(skill, holdings))
    .filter((match) => match.score > 0 || !group.soft.has(match.reason.skill));
  if (matches.length === 0) return [];
  if (group.logic === 'any') return [partOf(best(matches))];
  return matches.map(partOf);
}

function partOf(match: SkillMatch): Part {
  return { score: match.score, reasons: [match.reason] };
}

/** The match that speaks most plainly: the highest score, and of equal ones the strongest rule. */
function best(matches: readonly SkillMatch[]): SkillMatch {
  return matches.reduce((left, right) => {
    if (right.score !== left.score) return right.score > left.score ? right : left;
    return rules.indexOf(right.reason.rule) < rules.indexOf(left.reason.rule) ? right : left;
  });
}

/**
 * Years of a skill are compared with the years given for what met it; years of work as such with the
 * years of work. Where the profile does not say, nothing is counted: the skill's own part stands alone.
 */
function yearsPart(
  { years, groups }: Requirement,
  holdings: Holdings,
  skills: readonly Part[],
): Part[] {
  const asked = years?.min ?? null;
  if (years === null || asked === null) return [];
  if (years.of.length === 0) {
    if (holdings.yearsOfWork === null) return [];
    return [yearsAgainst('', 'work', holdings.yearsOfWork, asked)];
  }
  const anyOf = groups.some(
    (group) => group.logic === 'any' && years.of.every((id) => group.skills.includes(id)),
  );
  const known = years.of.flatMap((skill): Part[] => {
    const { holding, score } = matchSkill(skill, holdings);
    if (score === 0 || holding === null || holding.years === null) return [];
    return [yearsAgainst(skill, holding.id, holding.years, asked)];
  });
  if (!anyOf || known.length === 0 || skills.length === 0) return known;
  return [known.reduce((left, right) => (right.score > left.score ? right : left))];
}

/** Half the years asked, or more, is partly; less is missing. */
function yearsAgainst(skill: string, by: string, have: number, asked: number): Part {
  if (have >= asked) return { score: 1, reasons: [{ skill, by, rule: 'years-met' }] };
  return { score: have * 2 >= asked ? 0.5 : 0, reasons: [{ skill, by, rule: 'years-short' }] };
}

function educationPart({ education }: Requirement, holdings: Holdings): Part[] {
  if (education === null) return [];
  const highest = highestDegree(holdings, educationLevels);
  if (highest === null) return [];
  const by = 'education';
  const enough = educationLevels.indexOf(highest.level) >= educationLevels.indexOf(education.level);
  if (!enough) {
    return [
      {
        score: education.orEquivalent ? 0.5 : 0,
        reasons: [{ skill: '', by, rule: 'education-short' }],
      },
    ];
  }
  const field =
    education.fields.length === 0 ||
    holdings.education.some(
      (degree) => degree.field === null || education.fields.includes(degree.field),
    );
  return [
    {
      score: field ? 1 : 0.5,
      reasons: [{ skill: '', by, rule: field ? 'education-met' : 'education-short' }],
    },
  ];
}
