import type { PageReading } from '../browser/messages.ts';
import { collect } from './collect.ts';
import type { Block } from './content.ts';
import { decide } from './decide.ts';
import type { Places } from './places.ts';

/** The page as it is now: what the panel gets, and where its words stand. */
export interface Reading extends PageReading {
  readonly places: Places;
}

export function readPage(document: Document, url: string): Reading {
  const { content, places, signs } = collect(document, url, { parse: parseInertly });
  return { decision: decide(content, signs), content, places };
}

/** HTML of a description, as a document that runs no script and loads nothing. */
function parseInertly(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Shorter texts are counters and buttons: "12 applicants". */
const shortestNews = 40;

/** Whether a later reading has no text that the earlier one did not have: the page was only drawn again. */
export function saysNothingNew(before: Reading, now: Reading): boolean {
  const known = new Set(before.content.blocks.map(({ text }) => text));
  const isNew = ({ kind, text }: Block): boolean =>
    !known.has(text) && (kind === 'item' || text.length >= shortestNews);
  return before.content.url === now.content.url && !now.content.blocks.some(isNew);
}
