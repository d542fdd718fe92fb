import type { Verdict } from '../../matching/match.ts';
import { hasEntry } from '../../profile/changes.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Requirement } from '../../reading/posting.ts';

/**
 * The skills that "I have this" offers for a requirement: what is missing or only close, every option of
 * a choice that is not met, and nothing that the profile names already.
 */
export function addableSkills(
  requirement: Requirement,
  verdict: Verdict,
  profile: Profile,
): readonly string[] {
  const offered = new Set<string>();
  for (const { skill, rule } of verdict.because) {
    if (skill === '' || (rule !== 'absent' && rule !== 'close')) continue;
    const choice = requirement.groups.find(
      (group) => group.logic === 'any' && group.skills.includes(skill),
    );
    for (const id of choice?.skills ?? [skill]) offered.add(id);
  }
  return [...offered].filter((id) => !hasEntry(profile, id));
}

/** For an empty profile: every skill that the requirement names. */
export function namedSkills(requirement: Requirement): readonly string[] {
  return [...new Set(requirement.skills.map(({ id }) => id))];
}
