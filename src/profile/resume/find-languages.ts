import { wordsOf } from '../../reading/words.ts';
import type { Skill } from '../../skills/skill.ts';
import type { Draft, Passage } from './draft.ts';
import type { Looking, Sighting } from './find-skills.ts';
import type { FoundLanguage } from './findings.ts';
import { languageLevelIn } from './levels.ts';

/** The languages a person speaks: from their own section, and where a list or the file itself names them. */
export function languagesIn(
  draft: Draft,
  listed: readonly Sighting[],
  looking: Looking,
): FoundLanguage[] {
  const found = new Map<string, FoundLanguage>();
  const add = (one: FoundLanguage): void => {
    const known = found.get(one.id);
    const level = known?.level ?? one.level;
    found.set(one.id, { id: one.id, level, sources: [...(known?.sources ?? []), ...one.sources] });
  };
  for (const { name, level, line } of draft.stated.languages) {
    const named = languageNamed(name, looking);
    if (named === undefined) continue;
    const start = Math.max(0, line.indexOf(name));
    const source = { text: line, page: 0, start, end: start + name.length, position: null };
    add({ id: named.id, level: languageLevelIn(level, looking.language), sources: [source] });
  }
  let carried = '';
  for (const passage of draft.lists.languages) {
    const here = inPassage(passage, carried, looking);
    for (const one of here) add(one);
    // "Mother tongue" may stand on a line of its own above the language.
    carried = here.length === 0 ? passage.text : '';
    const last = [...found.keys()].at(-1);
    if (here.length === 0 && last !== undefined) giveLevel(found, last, passage, looking);
  }
  for (const { skill, source } of listed) {
    if (skill.kind !== 'language') continue;
    const beside = source.text.slice(source.end).split(/[,;|•·\t]/)[0] ?? '';
    add({ id: skill.id, level: languageLevelIn(beside, looking.language), sources: [source] });
  }
  return [...found.values()];
}

/** A level on the line below its language belongs to it: "German" and then "Native speaker". */
function giveLevel(
  found: Map<string, FoundLanguage>,
  id: string,
  { text }: Passage,
  looking: Looking,
): void {
  const known = found.get(id)!;
  const level = known.level ?? (text.length < 60 ? languageLevelIn(text, looking.language) : null);
  found.set(id, { ...known, level });
}

function inPassage(passage: Passage, carried: string, looking: Looking): FoundLanguage[] {
  const names = namesIn(passage.text, looking);
  return names.map(({ skill, start, end }, place) => {
    const next = names[place + 1]?.start ?? passage.text.length;
    const before = place === 0 ? `${carried} ${passage.text.slice(0, start)}` : '';
    const after = passage.text.slice(end, next);
    const level =
      languageLevelIn(passage.text.slice(start, end), looking.language) ??
      languageLevelIn(after, looking.language) ??
      languageLevelIn(before, looking.language) ??
      inParentheses(passage.text, end, looking);
    const source = { text: passage.text, page: passage.page, start, end, position: null };
    return { id: skill.id, level, sources: [source] };
  });
}

/** "English and German (both fluent)" */
function inParentheses(text: string, from: number, looking: Looking): FoundLanguage['level'] {
  const inside = /\(([^)]*)\)/.exec(text.slice(from))?.[1];
  return inside === undefined ? null : languageLevelIn(inside, looking.language);
}

/** Entries beside the languages: "native or bilingual proficiency" names none. */
const noLanguage = new Set(['bilingualism', 'multilingualism']);

/** In a section of languages every name of one is meant, however ambiguous it is elsewhere. */
function namesIn(text: string, looking: Looking): { skill: Skill; start: number; end: number }[] {
  const found = looking.vocabulary
    .find(text, looking.around)
    .filter(({ skill }) => skill.kind === 'language' && !noLanguage.has(skill.id))
    .map(({ skill, start, end }) => ({ skill, start, end }));
  for (const match of text.matchAll(/\p{L}+(?:[ -]\p{Lu}\p{L}+)*/gu)) {
    const [name] = match;
    const [start, end] = [match.index, match.index + name.length];
    if (found.some((other) => other.start < end && start < other.end)) continue;
    const skill = languageNamed(name, looking);
    if (skill !== undefined) found.push({ skill, start, end });
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** The language of this very name, in English or in the language of the résumé. */
function languageNamed(name: string, { vocabulary, search }: Looking): Skill | undefined {
  const own = search.named(name, (kind) => kind === 'language');
  if (own !== undefined) return noLanguage.has(own.id) ? undefined : own;
  // In a row with another language an ambiguous name is taken for one.
  const row = `English, ${name}`;
  const last = vocabulary.find(row).at(-1);
  const whole = last !== undefined && last.end === row.length && last.start >= 'English, '.length;
  const sameWords =
    last !== undefined && wordsOf(row.slice(last.start, last.end)).length === wordsOf(name).length;
  return whole && sameWords && last.skill.kind === 'language' ? last.skill : undefined;
}
