import type { Word } from './words.ts';

/**
 * Cue phrases: what the reader knows about wording, written as data.
 *
 * A list is text: `[tag]` opens a group, then lines `language: phrase; phrase`. In a phrase,
 * `word*` stands for any word that begins so, and `_` for any one word.
 */
export interface Phrase<Tag extends string> {
  readonly tag: Tag;
  readonly language: string;
  readonly pattern: readonly string[];
}

/** A phrase found in words: `from` and `to` are places in the list of words, `to` exclusive. */
export interface PhraseFound<Tag extends string> {
  readonly tag: Tag;
  readonly from: number;
  readonly to: number;
}

/** Letters that a beginning ("develop*") has at least: phrases are found by them. */
const shortestPrefix = 3;

const phrasePartPattern = /_|[\p{L}\p{N}]+(?:'\p{L}+)*\*?/gu;

export class PhraseListError extends Error {
  override name = 'PhraseListError';
}

/**
 * Reads a list of cue phrases.
 * @param text the list, in the form described above
 * @param file named in the message when a line is wrong
 * @param tags the tags that may stand in brackets
 * @throws PhraseListError naming the file and line
 */
export function parsePhrases<Tag extends string>(
  text: string,
  file: string,
  tags: readonly Tag[],
): Phrase<Tag>[] {
  const phrases: Phrase<Tag>[] = [];
  let tag: Tag | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    const fail = (message: string): never => {
      throw new PhraseListError(`${file}:${index + 1}: ${message}`);
    };
    if (line === '' || line.startsWith('# ')) continue;
    if (line.startsWith('[')) {
      const name = line.slice(1, -1);
      tag = tags.find((known) => known === name) ?? fail(`unknown group ${line}`);
      continue;
    }
    const colon = line.indexOf(':');
    const language = line.slice(0, colon);
    if (!/^[a-z]{2}$/.test(language)) fail('a line begins with a language, such as "en:"');
    if (tag === undefined) return fail('phrases stand under a [group]');
    for (const phrase of line.slice(colon + 1).split(';')) {
      const pattern = phrase.toLowerCase().match(phrasePartPattern) ?? [];
      if (pattern.length === 0) fail('an empty phrase: two semicolons, or one at the end');
      if (pattern[0] === '_') fail('a phrase cannot begin with "_"');
      if (/^[^*]{1,2}\*/.test(pattern[0] ?? '')) fail(`"${pattern[0]}" is too short a beginning`);
      phrases.push({ tag, language, pattern });
    }
  }
  return phrases;
}

/**
 * A list of cue phrases made ready for finding. In a posting of some language, the phrases of
 * that language and the English ones count: "Master" is a degree in a French posting, a verb in an English one.
 */
export class CueList<Tag extends string> {
  readonly #phrases: readonly Phrase<Tag>[];
  readonly #byLanguage = new Map<string, PhraseIndex<Tag>>();

  /** @throws PhraseListError naming the file and line of what is wrong in the list */
  constructor(text: string, file: string, tags: readonly Tag[]) {
    this.#phrases = parsePhrases(text, file, tags);
  }

  /** The longest phrase of each tag at each place, in order. */
  find(words: readonly Word[], language: string): PhraseFound<Tag>[] {
    const index = this.#indexFor(language);
    const found: PhraseFound<Tag>[] = [];
    for (let from = 0; from < words.length; from++) {
      const { text } = words[from]!;
      const exact = index.byFirstWord.get(text);
      const prefixed = index.byFirstLetters.get(text.slice(0, shortestPrefix));
      if (!exact && !prefixed) continue;
      const longest = new Map<Tag, number>();
      for (const phrase of exact ?? []) note(phrase, longest, words, from);
      for (const phrase of prefixed ?? []) note(phrase, longest, words, from);
      for (const [tag, to] of longest) found.push({ tag, from, to });
    }
    return found;
  }

  #indexFor(language: string): PhraseIndex<Tag> {
    let index = this.#byLanguage.get(language);
    if (!index) {
      index = indexOf(
        this.#phrases.filter((phrase) => phrase.language === 'en' || phrase.language === language),
      );
      this.#byLanguage.set(language, index);
    }
    return index;
  }
}

interface PhraseIndex<Tag extends string> {
  readonly byFirstWord: Map<string, Phrase<Tag>[]>;
  /** Phrases whose first word is a prefix, by that prefix's first letters. */
  readonly byFirstLetters: Map<string, Phrase<Tag>[]>;
}

function indexOf<Tag extends string>(phrases: readonly Phrase<Tag>[]): PhraseIndex<Tag> {
  const byFirstWord = new Map<string, Phrase<Tag>[]>();
  const byFirstLetters = new Map<string, Phrase<Tag>[]>();
  for (const phrase of phrases) {
    const first = phrase.pattern[0] ?? '';
    const [index, key] = first.endsWith('*')
      ? [byFirstLetters, first.slice(0, shortestPrefix)]
      : [byFirstWord, first];
    const same = index.get(key);
    if (same) same.push(phrase);
    else index.set(key, [phrase]);
  }
  return { byFirstWord, byFirstLetters };
}

function note<Tag extends string>(
  phrase: Phrase<Tag>,
  longest: Map<Tag, number>,
  words: readonly Word[],
  from: number,
): void {
  const to = from + phrase.pattern.length;
  if (to > words.length || to <= (longest.get(phrase.tag) ?? 0)) return;
  const fits = phrase.pattern.every((part, offset) => fitsWord(part, words[from + offset]!.text));
  if (fits) longest.set(phrase.tag, to);
}

function fitsWord(part: string, word: string): boolean {
  if (part === '_') return true;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
