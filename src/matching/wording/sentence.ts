import type { PhraseFound } from '../../reading/phrases.ts';
import type { Mention, Requirement } from '../../reading/posting.ts';
import { type Word, wordsOf } from '../../reading/words.ts';
import type { Vocabulary } from '../../skills/skill.ts';

/** A requirement's sentence with what was read in it; languages stand apart, since their levels do. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: string;
  readonly skills: readonly Mention[];
  readonly languages: readonly Mention[];
  readonly vocabulary: Vocabulary;
}

export function sentenceOf(
  { quote, skills }: Requirement,
  language: string,
  vocabulary: Vocabulary,
): Sentence {
  const languages = skills.filter(({ id }) => vocabulary.get(id)?.kind === 'language');
  return {
    text: quote,
    words: wordsOf(quote),
    language,
    skills: skills.filter((mention) => !languages.includes(mention)),
    languages,
    vocabulary,
  };
}

/** In UTF-16 units: from a cue to the first skill it speaks of, and from one skill of a list to the next. */
const reach = 45;
const link = 30;
const breaks = /[;!?]|\.\s/;

/** The mentions that follow a place as one list. */
export function listFrom(text: string, place: number, mentions: readonly Mention[]): Mention[] {
  const list: Mention[] = [];
  let end = place;
  for (const mention of mentions) {
    if (mention.start < place) continue;
    const gap = text.slice(end, mention.start);
    if (gap.length > (list.length === 0 ? reach : link) || breaks.test(gap)) break;
    list.push(mention);
    end = mention.end;
  }
  return list;
}

/** The mentions that lead up to a place as one list. */
export function listUpTo(text: string, place: number, mentions: readonly Mention[]): Mention[] {
  const list: Mention[] = [];
  let start = place;
  for (const mention of mentions.toReversed()) {
    if (mention.end > place) continue;
    const gap = text.slice(mention.end, start);
    if (gap.length > link || breaks.test(gap)) break;
    list.unshift(mention);
    start = mention.start;
  }
  return list;
}

export function startOf({ words }: Sentence, cue: PhraseFound<string>): number {
  return words[cue.from]!.start;
}

export function endOf({ words }: Sentence, cue: PhraseFound<string>): number {
  return words[cue.to - 1]!.end;
}
