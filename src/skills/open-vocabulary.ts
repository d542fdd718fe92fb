import { Ambiguity } from './ambiguity.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { chosen, isSure } from './choose.ts';
import { NameTable } from './name-table.ts';
import { ScannedText } from './scanned-text.ts';
import type { Skill, SkillMention, Vocabulary } from './skill.ts';
import type { CompiledVocabulary } from './skill-index.ts';
import { SkillTable } from './skill-table.ts';
import { endWithVersion } from './versions.ts';

/** Opens a compiled vocabulary. The work is done once, here; finding makes no more of it. */
export function openVocabulary({ index, local }: CompiledVocabulary): Vocabulary {
  const names = new NameTable(index.names, index.nameCount);
  const skills = new SkillTable(index, names);
  const ambiguity = new Ambiguity(index.rules, index.cues);
  const localTables = new Map<string, NameTable>();
  const byLanguages = new Map<string, Vocabulary>();

  const localTable = (language: string): NameTable | undefined => {
    const own = local[language];
    const table = localTables.get(language) ?? (own && new NameTable(own.names, own.nameCount));
    if (table) localTables.set(language, table);
    return table;
  };
  const inLanguages = (...languages: readonly string[]): Vocabulary => {
    const wanted = [...new Set(languages)].filter((language) => local[language]).sort();
    const key = wanted.join(' ');
    let vocabulary = byLanguages.get(key);
    if (!vocabulary) {
      const tables = [names, ...wanted.flatMap((language) => localTable(language) ?? [])];
      vocabulary = {
        size: skills.size,
        get: (id) => skills.get(id),
        skills: () => skills.all(),
        namesOf: (id) => skills.namesOf(id),
        find: finderOf(tables, skills, ambiguity),
        in: inLanguages,
      };
      byLanguages.set(key, vocabulary);
    }
    return vocabulary;
  };
  return inLanguages();
}

function finderOf(
  tables: readonly NameTable[],
  skills: SkillTable,
  ambiguity: Ambiguity,
): Vocabulary['find'] {
  const scan = new ScannedText();
  const skillAt = (place: number): Skill => skills.at(place);
  let lastSurroundings: string | undefined;
  let lastFields: ReadonlySet<string> = new Set();

  const fieldsAround = (surroundings: string): ReadonlySet<string> => {
    if (surroundings !== lastSurroundings) {
      const candidates = candidatesIn(scan.scan(surroundings), tables);
      lastFields = fieldsIn(candidates, skillAt, enoughInSurroundings);
      lastSurroundings = surroundings;
    }
    return lastFields;
  };

  return (text, surroundings) => {
    const around = surroundings === undefined ? undefined : fieldsAround(surroundings);
    const candidates = candidatesIn(scan.scan(text), tables);
    if (candidates.length === 0) return [];
    const fields = around ?? fieldsIn(candidates, skillAt, 1);
    return chosen(candidates, { scan, skills: skillAt, ambiguity, fields }).map(
      ({ name, from, to }): SkillMention => {
        const skill = skillAt(name.skill);
        const end = endWithVersion(text, scan.ends[to - 1]!, skill.kind);
        return { skill, start: scan.starts[from]!, end };
      },
    );
  };
}

/** A text surely speaks of a field of work that so many of its unmistakable names belong to. */
const enoughInSurroundings = 2;

/** The fields of work that at least so many different unmistakable names speak of. */
function fieldsIn(
  candidates: readonly Candidate[],
  skillAt: (place: number) => Skill,
  enough: number,
): Set<string> {
  const skills = new Set<Skill>();
  let covered = 0;
  for (const candidate of candidates) {
    if (!isSure(candidate) || candidate.to <= covered) continue;
    covered = candidate.to;
    skills.add(skillAt(candidate.name.skill));
  }
  const counts = new Map<string, number>();
  for (const { kind, field } of skills) {
    if (kind !== 'study') counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= enough).map(([field]) => field));
}
