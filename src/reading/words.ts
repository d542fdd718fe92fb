/** A word of a text with its place, in UTF-16 units; `text` is in lower case with plain apostrophes. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** Splits a text into words, in order. Linear in the length of the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(wordPattern)) {
    words.push({
      text: found[0].toLowerCase().replaceAll('’', "'"),
      start: found.index,
      end: found.index + found[0].length,
    });
  }
  return words;
}
