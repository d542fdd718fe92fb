import type { Requirement } from '../reading/posting.ts';
import { type Holdings, mostYears } from './holdings.ts';
import { bestPart, type Part } from './part.ts';
import { type Comparing, matchAsked } from './skill-parts.ts';

/**
 * Years of a skill are compared with the most years of anything that meets it. A skill listed without
 * years is there for an unknown time: it meets the asked years by half. Of a choice the best counts.
 */
export function yearsParts(requirement: Requirement, comparing: Comparing): Part[] {
  const { years } = requirement;
  const asked = years?.min ?? null;
  const bySkill = comparing.wording.years;
  if (bySkill.size > 0) {
    const ofSkills = choicesOf([...bySkill.keys()], requirement).flatMap((skills) =>
      best(skills.flatMap((skill) => skillYears(skill, bySkill.get(skill)!, comparing))),
    );
    const isOfWork = years?.of.length === 0 && asked !== null && asked > 0;
    return isOfWork ? [...workPart(asked, comparing.holdings), ...ofSkills] : ofSkills;
  }
  if (years === null || asked === null || asked === 0) return [];
  if (years.of.length === 0) return workPart(asked, comparing.holdings);
  const isChoice =
    comparing.wording.counted !== null || choicesOf(years.of, requirement).length === 1;
  const parts = years.of.flatMap((skill) => skillYears(skill, asked, comparing));
  return isChoice ? best(parts) : parts;
}

function best(parts: readonly Part[]): Part[] {
  return parts.length === 0 ? [] : [bestPart(parts)];
}

/** The skills cut into those of one choice each; what is asked by itself stands alone. */
function choicesOf(skills: readonly string[], { groups }: Requirement): string[][] {
  const choices = new Map<unknown, string[]>();
  for (const skill of skills) {
    const choice = groups.find(({ logic, skills: ids }) => logic === 'any' && ids.includes(skill));
    choices.set(choice ?? skill, [...(choices.get(choice ?? skill) ?? []), skill]);
  }
  return [...choices.values()];
}

function skillYears(skill: string, asked: number, comparing: Comparing): Part[] {
  const { score, holdings } = matchAsked(skill, comparing);
  const most = score === 1 ? mostYears(holdings) : null;
  return most === null ? [] : [yearsAgainst(skill, most.id, most.years, asked)];
}

/**
 * Years of work as such: what the profile says, or the longest of its skills where that is more. Where
 * it says neither, or only a shorter time for a skill, the total is unknown and the person's to judge.
 */
function workPart(asked: number, { owned, yearsOfWork }: Holdings): Part[] {
  const longest = mostYears([...owned.values()]);
  const bySkill = longest?.years ?? 0;
  if (longest !== null && bySkill >= asked && bySkill > (yearsOfWork ?? 0)) {
    return [yearsAgainst('', longest.id, bySkill, asked)];
  }
  return yearsOfWork === null ? [] : [yearsAgainst('', 'work', yearsOfWork, asked)];
}

/** Half the years asked, or more, is partly; less is missing. */
function yearsAgainst(skill: string, by: string, have: number | null, asked: number): Part {
  if (have === null) {
    return { score: 0.5, reasons: [{ skill, by, rule: 'years-unknown', asked, have }] };
  }
  if (have >= asked) return { score: 1, reasons: [{ skill, by, rule: 'years-met', asked, have }] };
  const score = have * 2 >= asked ? 0.5 : 0;
  return { score, reasons: [{ skill, by, rule: 'years-short', asked, have }] };
}
