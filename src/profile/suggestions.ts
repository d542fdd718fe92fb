import type { Skill, Vocabulary } from '../skills/skill.ts';
import { hasEntry } from './changes.ts';
import type { Profile } from './profile.ts';
import { starters } from './starters.ts';

/** Skills that a person may well have, offered for one click. */

const offeredKinds = new Set(['technology', 'skill', 'standard']);

/** The fields of work that have skills to offer, by name. */
export function fieldsOfWork(vocabulary: Vocabulary): readonly string[] {
  const fields = new Set<string>();
  for (const skill of vocabulary.skills())
    if (offeredKinds.has(skill.kind)) fields.add(skill.field);
  return [...fields].toSorted();
}

/**
 * The skills of a field that are most worth offering: the starters written down for it, then what is
 * best known (what many others imply, and what has many names), with some favour for what is close to the
 * person's own skills. Families ("databases") come late, for their members say more.
 */
export function suggestSkills(
  vocabulary: Vocabulary,
  profile: Profile,
  field: string,
  limit: number,
): readonly Skill[] {
  const near = new Set(profile.skills.flatMap(({ id }) => vocabulary.get(id)?.closeTo ?? []));
  const written = new Map((starters[field] ?? []).map((name, place) => [name, place]));
  const known = renown(vocabulary);
  const weightOf = (skill: Skill): number => {
    const place = written.get(skill.name);
    const start = place === undefined ? 0 : starterWeight - place;
    return start + (near.has(skill.id) ? nearWeight : 0) + (known.get(skill.id) ?? 0);
  };
  return [...vocabulary.skills()]
    .filter(
      (skill) =>
        offeredKinds.has(skill.kind) &&
        !hasEntry(profile, skill.id) &&
        (skill.field === field || written.has(skill.name)),
    )
    .map((skill) => ({ skill, weight: weightOf(skill) }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, limit)
    .map(({ skill }) => skill);
}

/** Well above the renown of any skill, which ends at 26. */
const starterWeight = 100;
const nearWeight = 12;

/** No more than these count, or a skill with a hundred names would hide all others. */
const mostImplying = 6;
const mostNames = 14;
const mostMembers = 8;

function renown(vocabulary: Vocabulary): Map<string, number> {
  const implying = new Map<string, number>();
  const members = new Map<string, number>();
  for (const skill of vocabulary.skills()) {
    for (const id of skill.implies) implying.set(id, (implying.get(id) ?? 0) + 1);
    for (const id of skill.partOf) members.set(id, (members.get(id) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const { id } of vocabulary.skills()) {
    const implied = Math.min(implying.get(id) ?? 0, mostImplying);
    const names = Math.min(vocabulary.namesOf(id).length, mostNames);
    weights.set(id, 2 * implied + names - Math.min(members.get(id) ?? 0, mostMembers));
  }
  return weights;
}
