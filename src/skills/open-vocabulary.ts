import { isMeant, isPlausible, nameRules } from './ambiguity.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import type { SkillIndex } from './compile-vocabulary.ts';
import { NameTable } from './name-table.ts';
import type { Skill, SkillKind, SkillMention, Vocabulary } from './skill.ts';
import { type Token, tokensOf } from './tokens.ts';
import { endWithVersion } from './versions.ts';

/** Opens a compiled vocabulary. The work is done once, here; finding makes no more of it. */
export function openVocabulary(index: SkillIndex): Vocabulary {
  const nameLines = index.names.split('\n');
  const skills = skillsIn(index, nameLines);
  const places = new Map(skills.map((skill, place) => [skill.id, place]));
  const table = new NameTable(index.names, index.nameCount, (written) => nameRules.has(written));
  let lastSurroundings = '';
  let lastFields: ReadonlySet<string> = new Set();

  const find = (text: string, surroundings?: string): SkillMention[] => {
    const tokens = tokensOf(text);
    const candidates = candidatesIn(text, tokens, table);
    if (surroundings !== undefined && surroundings !== lastSurroundings) {
      lastFields = fieldsIn(candidatesIn(surroundings, tokensOf(surroundings), table), skills);
      lastSurroundings = surroundings;
    }
    const fields = surroundings === undefined ? fieldsIn(candidates, skills) : lastFields;
    return chosen(candidates, { text, tokens, skills, fields });
  };

  return {
    size: skills.length,
    get: (id) => {
      const place = places.get(id);
      return place === undefined ? undefined : skills[place];
    },
    skills: () => skills,
    namesOf: (id) =>
      (nameLines[places.get(id) ?? -1] ?? '')
        .split('\t')
        .slice(1)
        .map((marked) => marked.slice(1)),
    find,
  };
}

function skillsIn(index: SkillIndex, nameLines: readonly string[]): Skill[] {
  const lines = index.skills === '' ? [] : index.skills.split('\n').map((line) => line.split('\t'));
  const idsAt = (places: string | undefined): string[] =>
    places === undefined || places === ''
      ? []
      : places.split(',').map((place) => lines[Number(place)]![0]!);
  const skills = lines.map(([id, kind, field, implies, partOf, closeTo], place) => ({
    id: id!,
    name: nameLines[place]!.split('\t', 1)[0]!.slice(1),
    kind: kind as SkillKind,
    field: index.fields[Number(field)]!,
    implies: idsAt(implies),
    partOf: idsAt(partOf),
    closeTo: idsAt(closeTo),
  }));
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  for (const skill of skills) {
    for (const id of skill.closeTo) {
      const other = byId.get(id)!;
      if (!other.closeTo.includes(skill.id)) other.closeTo.push(skill.id);
    }
  }
  return skills;
}

/** The fields of work that unmistakable names speak of. */
function fieldsIn(candidates: readonly Candidate[][], skills: readonly Skill[]): Set<string> {
  const fields = new Set<string>();
  for (const atToken of candidates) {
    const sure = atToken.find(({ name }) => !name.ambiguous);
    const skill = sure && skills[sure.name.skill]!;
    if (skill && skill.kind !== 'soft' && skill.kind !== 'study') fields.add(skill.field);
  }
  return fields;
}

interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly skills: readonly Skill[];
  readonly fields: ReadonlySet<string>;
}

/**
 * Chooses among the candidates: unmistakable names first, the longest at each place; then ambiguous ones
 * where their surroundings speak for them, which may in turn speak for their neighbours, from both ends.
 */
function chosen(candidates: readonly Candidate[][], context: Context): SkillMention[] {
  const taken: (Candidate | undefined)[] = [];
  const doubtful: Candidate[] = [];
  for (let at = 0; at < candidates.length; ) {
    const longest = candidates[at]![0];
    if (!longest) {
      at++;
      continue;
    }
    const sure = candidates[at]!.find(({ name }) => !name.ambiguous);
    doubtful.push(
      ...candidates[at]!.filter(({ name, to }) => name.ambiguous && to >= (sure?.to ?? 0)),
    );
    if (sure) {
      for (let place = sure.from; place < sure.to; place++) taken[place] = sure;
      at = sure.to;
    } else at++;
  }
  if (doubtful.length > 0) settle(doubtful, taken, context);
  return mentionsOf(taken, context);
}

/** Two ambiguous names side by side in a list speak for each other: "Word, Outlook". */
function settle(
  doubtful: readonly Candidate[],
  taken: (Candidate | undefined)[],
  context: Context,
): void {
  const plausible: (Candidate | undefined)[] = [...taken];
  for (const candidate of doubtful) {
    if (!isFree(candidate, plausible) || !isPlausible(candidate, context.text, context.tokens))
      continue;
    for (let place = candidate.from; place < candidate.to; place++) plausible[place] = candidate;
  }
  for (const list of [doubtful, [...doubtful].reverse()]) {
    for (const candidate of list) {
      if (!isFree(candidate, taken) || !isMeantHere(candidate, plausible, context)) continue;
      for (let place = candidate.from; place < candidate.to; place++) taken[place] = candidate;
    }
  }
}

/** An ambiguous name may take the place of shorter ones that lie within it, never of part of another. */
function isFree({ from, to }: Candidate, taken: readonly (Candidate | undefined)[]): boolean {
  for (let place = from; place < to; place++) {
    const other = taken[place];
    if (other && (other.from < from || other.to > to || other.to - other.from >= to - from))
      return false;
  }
  return true;
}

function isMeantHere(
  candidate: Candidate,
  taken: readonly (Candidate | undefined)[],
  context: Context,
): boolean {
  const { text, tokens, skills, fields } = context;
  const neighbours: Skill[] = [];
  for (const at of [candidate.from, candidate.to]) {
    const neighbour = neighbourAt(at, at === candidate.to, taken, context);
    if (neighbour) neighbours.push(skills[neighbour.name.skill]!);
  }
  return isMeant(candidate, skills[candidate.name.skill]!, { text, tokens, neighbours, fields });
}

const listWords = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'o', 'en', 'of', 'e']);
const listGap = /^[\s,/&|+()]{1,4}$/;

function neighbourAt(
  at: number,
  forward: boolean,
  taken: readonly (Candidate | undefined)[],
  { text, tokens }: Context,
): Candidate | undefined {
  const step = forward ? 1 : -1;
  let place = forward ? at : at - 1;
  const word = tokens[place]?.text ?? '';
  if (listWords.has(word) && !taken[place]) place += step;
  const token = tokens[place];
  if (!token) return undefined;
  const nearest = forward ? tokens[place - 1]! : tokens[place + 1]!;
  const gap = forward ? text.slice(nearest.end, token.start) : text.slice(token.end, nearest.start);
  const jumped = place !== (forward ? at : at - 1);
  if (!listGap.test(gap) || (!jumped && gap.trim() === '')) return undefined;
  return taken[place];
}

function mentionsOf(
  taken: readonly (Candidate | undefined)[],
  { text, tokens, skills }: Context,
): SkillMention[] {
  const mentions: SkillMention[] = [];
  for (let at = 0; at < taken.length; ) {
    const candidate = taken[at];
    if (!candidate) {
      at++;
      continue;
    }
    const skill = skills[candidate.name.skill]!;
    const end = tokens[candidate.to - 1]!.end;
    mentions.push({
      skill,
      start: tokens[candidate.from]!.start,
      end: endWithVersion(text, end, skill.kind),
    });
    at = candidate.to;
  }
  return mentions;
}
