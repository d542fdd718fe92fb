import { byFirstName, checkVocabulary, relationKey } from './check-vocabulary.ts';
import { keyOf, marksOf, type NamesKnowledge, namesKnowledge } from './mark-names.ts';
import { type ParsedRules, parseRules } from './parse-rules.ts';
import {
  type Finding,
  idOf,
  nameLanguages,
  parseVocabulary,
  type SkillEntry,
  type VocabularyFile,
} from './parse-vocabulary.ts';
import { skillKinds } from './skill.ts';
import {
  type CompiledVocabulary,
  type LocalNames,
  marked,
  type SkillIndex,
} from './skill-index.ts';

export class VocabularyError extends Error {
  override name = 'VocabularyError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n'));
    this.findings = findings;
  }
}

/**
 * Makes the index of the vocabulary's files and of the files that say how ambiguous names are told apart.
 * @throws VocabularyError whose message names file and line of everything that is wrong
 */
export function compileVocabulary(
  files: readonly VocabularyFile[],
  ruleFiles: readonly VocabularyFile[] = [],
): CompiledVocabulary {
  const parsed = parseVocabulary(files);
  const parsedRules = parseRules(ruleFiles);
  const findings = [...checkVocabulary(parsed), ...parsedRules.findings];
  if (findings.length > 0) throw new VocabularyError(findings);
  const { entries } = parsed;
  const knowledge = namesKnowledge(parsedRules);
  return {
    index: indexOf(entries, parsedRules, knowledge),
    local: Object.fromEntries(
      nameLanguages.map((language) => [language, namesOf(entries, language, knowledge)]),
    ),
  };
}

function indexOf(
  entries: readonly SkillEntry[],
  { rules, cues }: ParsedRules,
  knowledge: NamesKnowledge,
): SkillIndex {
  const fields = [...new Set(entries.map((entry) => entry.field))];
  const relations = relationsOf(entries);
  const firsts = new Map<string, number>();
  for (const [place, { field }] of entries.entries()) {
    if (!firsts.has(field)) firsts.set(field, place);
  }
  const firstOfField = (place: number): number => firsts.get(entries[place]!.field)!;
  return {
    fields,
    groups: entries.flatMap(({ kind, field }, place) => {
      const before = entries[place - 1];
      const begins = before?.kind !== kind || before.field !== field;
      return begins ? [[place, skillKinds.indexOf(kind), fields.indexOf(field)] as const] : [];
    }),
    relations: relations
      .map((lists, place) =>
        lists
          .map((others) => others.map((other) => other - firstOfField(place)).join(','))
          .join('\t')
          .trimEnd(),
      )
      .join('\n'),
    ...namesOf(entries, '', knowledge),
    ownIds: entries.flatMap(({ id, names }, place) =>
      isMadeOf(id, names[0]!.name) ? [] : [[place, id] as const],
    ),
    rules,
    cues,
  };
}

/** The names of one language, a line per skill. */
function namesOf(
  entries: readonly SkillEntry[],
  language: string,
  knowledge: NamesKnowledge,
): LocalNames {
  let nameCount = 0;
  const lines = entries.map((entry) => {
    const marks = marksOf(entry, knowledge);
    const own = entry.names.flatMap((name, place) =>
      name.language === language ? marked(name.name, marks[place]!) : [],
    );
    nameCount += Math.max(own.length, 1);
    return own.join('\t');
  });
  return { names: lines.join('\n'), nameCount };
}

/** Whether the id is made of the name, and of the very letters by which the name is found. */
function isMadeOf(id: string, name: string): boolean {
  return id === idOf(name) && keyOf(id) === keyOf(name);
}

/** What each skill implies, is part of and is close to, as places of skills; `close to` holds both ways. */
function relationsOf(entries: readonly SkillEntry[]): number[][][] {
  const places = new Map(entries.map((entry, place) => [entry.id, place]));
  const known = byFirstName(entries);
  const placesOf = (names: readonly string[]): number[] =>
    names.flatMap((name) => places.get(known.get(relationKey(name))?.id ?? '') ?? []);
  const close = entries.map((entry) => new Set(placesOf(entry.closeTo)));
  for (const [place, others] of close.entries()) {
    for (const other of others) close[other]!.add(place);
  }
  return entries.map((entry, place) => [
    placesOf(entry.implies),
    placesOf(entry.partOf),
    [...close[place]!],
  ]);
}
