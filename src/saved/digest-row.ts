import type { Block } from '../page/content.ts';
import type { Posting } from '../reading/posting.ts';
import { wordsOf } from './word-search.ts';

/**
 * What is worked out of a posting's text, kept beside it: its words for searching, the skills it asks for
 * the index, and its reading for scoring. It can always be made again from the text; it is not exported and
 * not joined.
 */
export interface DigestRow {
  readonly id: string;
  /** Every word of the text once, in the form of `wordsOf`. */
  readonly words: string;
  /** Ids of the skills that are asked, and `asksYears`, `asksDegree`; with spaces between. */
  readonly asked: string;
  /** The reading as a JSON text: one string is read from the database many times faster than its objects. */
  readonly reading: string;
}

/** Stand among the asked skills for what the years of work, a degree and anything but skills decide. */
export const asksYears = '#years';
export const asksDegree = '#degree';

export function digestRowOf(id: string, posting: Posting, blocks: readonly Block[]): DigestRow {
  const { title, company, locations } = posting;
  const told = [title, company, ...locations, ...blocks.map((block) => block.text)];
  // Scoring looks at what is asked and at the facts, never at the sections.
  const reading = JSON.stringify({ ...posting, sections: [] });
  return { id, words: wordsOf(told.join('\n')), asked: [...askedIn(posting)].join(' '), reading };
}

function askedIn({ requirements }: Posting): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const { groups, years, education } of requirements) {
    for (const group of groups) for (const skill of group.skills) asked.add(skill);
    for (const skill of years?.of ?? []) asked.add(skill);
    if (years !== null) asked.add(asksYears);
    if (education !== null) asked.add(asksDegree);
  }
  return asked;
}
