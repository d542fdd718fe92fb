import type { Skill, SkillMention, Vocabulary } from '../../skills/skill.ts';
import type { SkillLevel } from '../profile.ts';
import type { EntrySearch } from '../search-entries.ts';
import type { Draft, Passage } from './draft.ts';
import type { Source } from './findings.ts';
import { labelOf } from './headings.ts';
import { skillLevelIn, yearsIn } from './levels.ts';

/** Finds the vocabulary's entries in the passages of a résumé. */

export interface Sighting {
  readonly skill: Skill;
  readonly source: Source;
  readonly level: SkillLevel | null;
  /** As written beside the name ("Python, 5 years"). */
  readonly years: number | null;
}

export interface Looking {
  readonly vocabulary: Vocabulary;
  readonly search: EntrySearch;
  /** The whole text, which helps with ambiguous names. */
  readonly around: string;
  readonly language: string;
}

/** In prose an attitude proves nothing, and a language or a subject may be anybody's. */
const readInProse = new Set<Skill['kind']>(['technology', 'skill', 'standard', 'certificate']);
const readInLists = new Set<Skill['kind']>([...readInProse, 'soft', 'language']);

/** A wish is not yet a skill: "keen to learn Rust". */
const wish =
  /\b(?:learn|keen|eager|hoping|want|wanting|looking|aspiring|interested|lernen|apprendre|aprender|leren)\b(?! about)/i;

/** Every skill that positions and prose name. */
export function sightingsIn(draft: Draft, looking: Looking): Sighting[] {
  const inPositions = draft.positions.flatMap(({ title, heading, passages }, position) => {
    const titled = heading.find(({ text }) => title !== '' && text.includes(title));
    return [
      ...(titled === undefined ? [] : inTitle(titled, title, position, looking)),
      ...passages.flatMap((passage) => inProse(passage, position, looking)),
    ];
  });
  const inSummary = draft.lists.prose
    .flatMap((passage) => inProse(passage, null, looking))
    .filter(({ source: { text, start } }) => !isWished(text, start));
  return [
    ...inPositions,
    ...inSummary,
    ...inLists(draft.lists.skills, looking),
    ...inLists(draft.lists.certificates, looking).filter(({ skill }) => skill.kind !== 'soft'),
  ];
}

/** The employer's name beside the title may be a product's name; only the title is read. */
function inTitle(passage: Passage, title: string, position: number, looking: Looking): Sighting[] {
  const offset = passage.text.indexOf(title);
  return looking.vocabulary
    .find(title, looking.around)
    .filter(({ skill }) => readInProse.has(skill.kind))
    .map((mention) => sighting(passage, moved(mention, offset), position, null, null));
}

function inProse(passage: Passage, position: number | null, looking: Looking): Sighting[] {
  return looking.vocabulary
    .find(passage.text, looking.around)
    .filter(({ skill }) => readInProse.has(skill.kind))
    .map((mention) => sighting(passage, mention, position, null, null));
}

function isWished(text: string, start: number): boolean {
  const sentence = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf(';', start), -1) + 1;
  return wish.test(text.slice(sentence, start));
}

/** Parts the items of a list; a slash does not, for "CI/CD" and "TCP/IP" hold one. */
const separators = /[,;|•·\t\n●▪–—]| - |\s\/\s|[()[\]]|:\s/gu;

interface Row {
  readonly text: string;
  readonly parts: readonly { readonly passage: Passage; readonly at: number }[];
}

/**
 * In a list a name stands alone, so all items are read as one row, where they speak for each other;
 * an item that is wholly the name of an entry is that entry.
 */
function inLists(passages: readonly Passage[], looking: Looking): Sighting[] {
  const row = rowOf(passages);
  const mentions = looking.vocabulary.find(row.text, looking.around);
  const found: Sighting[] = [];
  for (const { passage, at } of row.parts) {
    const own = mentions
      .filter(({ start, end }) => start >= at && end <= at + passage.text.length)
      .map((mention) => moved(mention, -at));
    const all = [...own, ...wholeItems(passage.text, own, looking)].toSorted(
      (one, other) => one.start - other.start,
    );
    const label = labelOf(passage.text)?.label ?? passage.text.split(/:\s/)[0] ?? '';
    const general = label === passage.text ? null : skillLevelIn(label, looking.language);
    for (const [place, mention] of all.entries()) {
      if (!readInLists.has(mention.skill.kind)) continue;
      const beside = besideOf(passage.text, mention, all[place + 1]?.start ?? passage.text.length);
      found.push(
        sighting(
          passage,
          mention,
          null,
          skillLevelIn(beside, looking.language) ?? general,
          yearsIn(beside),
        ),
      );
    }
  }
  return found;
}

function rowOf(passages: readonly Passage[]): Row {
  const parts: { passage: Passage; at: number }[] = [];
  let text = '';
  for (const passage of passages) {
    if (text !== '') text += ', ';
    parts.push({ passage, at: text.length });
    text += passage.text;
  }
  return { text, parts };
}

function wholeItems(
  text: string,
  known: readonly SkillMention[],
  { search }: Looking,
): SkillMention[] {
  const found: SkillMention[] = [];
  let start = 0;
  for (const end of [...[...text.matchAll(separators)].map(({ index }) => index), text.length]) {
    const item = text.slice(start, end);
    const offset = start + item.search(/[\p{L}\p{N}.]/u);
    const name = item.replace(/^[^\p{L}\p{N}.]+|\s+$/gu, '').replace(/[.:]$/, '');
    const to = offset + name.length;
    start = end + 1;
    if (name === '' || known.some((other) => other.start < to && offset < other.end)) continue;
    const skill = search.named(name, (kind) => readInLists.has(kind));
    if (skill !== undefined) found.push({ skill, start: offset, end: to });
  }
  return found;
}

/** What stands between a name and the next one, as far as it is about the name: "(expert, 5 years)". */
function besideOf(text: string, mention: SkillMention, next: number): string {
  const rest = text.slice(mention.end, next);
  const opened = /^\s*[([]([^)\]]*)/.exec(rest)?.[1];
  if (opened !== undefined) return opened;
  return /^[^,;|•·\t\n]*/.exec(rest.replace(/^\s*[:–—-]\s*|^\t/u, ' '))?.[0] ?? '';
}

function moved({ skill, start, end }: SkillMention, by: number): SkillMention {
  return { skill, start: start + by, end: end + by };
}

function sighting(
  { text, page }: Passage,
  { skill, start, end }: SkillMention,
  position: number | null,
  level: SkillLevel | null,
  years: number | null,
): Sighting {
  return { skill, level, years, source: { text, page, start, end, position } };
}
