import type { Block } from '../page/content.ts';
import type { Posting, Requirement } from '../reading/posting.ts';
import { wordsOf } from './word-search.ts';

/**
 * What is worked out of a posting's text, kept beside it: its words for searching, and its reading for
 * scoring. It can always be made again from the text; it is not exported and not joined.
 */
export interface DigestRow {
  readonly id: string;
  /** Every word of the text once, in the form of `wordsOf`. */
  readonly words: string;
  /** A line for each requirement: the ids of its skills, `asksYears` and `asksDegree`, with spaces between. */
  readonly asked: string;
  /**
   * JSON texts, a line each: the posting without its requirements and sections, then every requirement. One
   * string is read from the database many times faster than objects, and only what is judged is parsed.
   */
  readonly reading: string;
}

/** Stand among the asked skills for what years of work and a degree decide. */
export const asksYears = '#years';
export const asksDegree = '#degree';

export function digestRowOf(id: string, posting: Posting, blocks: readonly Block[]): DigestRow {
  const { title, company, locations, requirements } = posting;
  const told = [title, company, ...locations, ...blocks.map((block) => block.text)];
  // Scoring looks at what is asked and at the facts, never at the sections.
  const head = { ...posting, sections: [], requirements: [] };
  return {
    id,
    words: wordsOf(told.join('\n')),
    asked: requirements.map(askedIn).join('\n'),
    reading: [head, ...requirements].map((part) => JSON.stringify(part)).join('\n'),
  };
}

function askedIn({ groups, years, education }: Requirement): string {
  const asked = new Set([...groups.flatMap((group) => group.skills), ...(years?.of ?? [])]);
  if (years !== null) asked.add(asksYears);
  if (education !== null) asked.add(asksDegree);
  return [...asked].join(' ');
}

/**
 * The posting of a digest, with those requirements alone that are wanted (all where none are named).
 * @param wanted places of requirements, in order
 */
export function readingOf(reading: string, wanted?: readonly number[]): Posting {
  const [head, ...lines] = reading.split('\n');
  const parts = wanted === undefined ? lines : wanted.map((place) => lines[place] ?? 'null');
  return {
    ...(JSON.parse(head ?? '') as Posting),
    requirements: parts.map((line) => JSON.parse(line) as Requirement),
  };
}
