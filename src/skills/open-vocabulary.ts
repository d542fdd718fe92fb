import { Ambiguity } from './ambiguity.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { chosen } from './choose.ts';
import { NameTable } from './name-table.ts';
import { ScannedText } from './scanned-text.ts';
import type { Skill, SkillMention, Vocabulary } from './skill.ts';
import type { SkillIndex } from './skill-index.ts';
import { SkillTable } from './skill-table.ts';
import { endWithVersion } from './versions.ts';

/** Opens a compiled vocabulary. The work is done once, here; finding makes no more of it. */
export function openVocabulary(index: SkillIndex): Vocabulary {
  const names = new NameTable(index.names, index.nameCount);
  const skills = new SkillTable(index, names);
  const ambiguity = new Ambiguity(index.rules, index.cues);
  const scan = new ScannedText();
  const skillAt = (place: number): Skill => skills.at(place);
  let lastSurroundings: string | undefined;
  let lastFields: ReadonlyMap<string, number> = new Map();

  const fieldsAround = (surroundings: string): ReadonlyMap<string, number> => {
    if (surroundings !== lastSurroundings) {
      lastFields = fieldsIn(candidatesIn(scan.scan(surroundings), names), skillAt);
      lastSurroundings = surroundings;
    }
    return lastFields;
  };

  const find = (text: string, surroundings?: string): SkillMention[] => {
    const around = surroundings === undefined ? undefined : fieldsAround(surroundings);
    const candidates = candidatesIn(scan.scan(text), names);
    if (candidates.length === 0) return [];
    const fields = around ?? fieldsIn(candidates, skillAt);
    return chosen(candidates, { scan, skills: skillAt, ambiguity, fields }).map(
      ({ name, from, to }) => {
        const skill = skillAt(name.skill);
        const end = endWithVersion(text, scan.ends[to - 1]!, skill.kind);
        return { skill, start: scan.starts[from]!, end };
      },
    );
  };

  return {
    size: skills.size,
    get: (id) => skills.get(id),
    skills: () => skills.all(),
    namesOf: (id) => skills.namesOf(id),
    find,
  };
}

/** How often unmistakable names speak of each field of work. */
function fieldsIn(
  candidates: readonly Candidate[],
  skillAt: (place: number) => Skill,
): Map<string, number> {
  const fields = new Map<string, number>();
  let covered = 0;
  for (const { name, to } of candidates) {
    if (name.ambiguous || to <= covered) continue;
    covered = to;
    const { kind, field } = skillAt(name.skill);
    if (kind !== 'soft' && kind !== 'study') fields.set(field, (fields.get(field) ?? 0) + 1);
  }
  return fields;
}
