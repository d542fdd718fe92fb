import type { Skill, Vocabulary } from '../skills/skill.ts';
import type { Profile } from './profile.ts';

export interface ImpliedSkill {
  readonly skill: Skill;
  /** The skills of the profile that bring it, as they are named. */
  readonly by: readonly Skill[];
}

/** What the profile's skills surely bring with them (Next.js brings React), besides what it names itself. */
export function impliedSkills(profile: Profile, vocabulary: Vocabulary): ImpliedSkill[] {
  const owned = new Set(profile.skills.map(({ id }) => id));
  const implied = new Map<string, Skill[]>();
  for (const { id } of profile.skills) {
    const own = vocabulary.get(id);
    if (own === undefined) continue;
    const reached = new Set(own.implies);
    for (const other of reached) {
      for (const next of vocabulary.get(other)?.implies ?? []) reached.add(next);
      if (!owned.has(other)) implied.set(other, [...(implied.get(other) ?? []), own]);
    }
  }
  return [...implied]
    .flatMap(([id, by]) => {
      const skill = vocabulary.get(id);
      return skill === undefined ? [] : [{ skill, by }];
    })
    .toSorted((one, other) => one.skill.name.localeCompare(other.skill.name, 'en'));
}
