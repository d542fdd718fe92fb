import { z } from 'zod';
import type { SavedDatabase } from './database.ts';
import {
  type Deleted,
  deletedSchema,
  type SavedPosting,
  type SavedText,
  savedPostingSchema,
  savedTextSchema,
  savedVersion,
} from './saved-posting.ts';
import { sift } from './saved-store.ts';
import { fromVersion1 } from './version-1.ts';

/** The saved list as a file: everything, and nothing that can be worked out of it. */

export const savedFileSchema = z.object({
  rolemark: z.literal('saved'),
  version: z.literal(savedVersion),
  exportedAt: z.iso.datetime(),
  postings: z.array(savedPostingSchema),
  texts: z.array(savedTextSchema),
  deleted: z.array(deletedSchema),
  damaged: z.array(z.unknown()).describe('records that could not be read, as they are'),
});

export type SavedFile = z.infer<typeof savedFileSchema>;

/** What a file holds: what could be read of it, and how much could not. */
export interface FileReading {
  readonly postings: readonly SavedPosting[];
  readonly texts: readonly SavedText[];
  readonly deleted: readonly Deleted[];
  readonly damaged: readonly unknown[];
}

/** Texts are read in portions: all of them at once would stand in memory twice. */
const portion = 500;

/** The whole list as pieces of a JSON text, so that a long list is never one string in memory. */
export async function writeSavedFile(database: SavedDatabase, now: Date): Promise<string[]> {
  const { postings, damaged } = sift(await database.postings.toArray());
  const deleted = await database.deleted.toArray();
  const head = {
    rolemark: 'saved',
    version: savedVersion,
    exportedAt: now.toISOString(),
    deleted,
    damaged: damaged.map(({ raw }) => raw),
  };
  const pieces = [
    `${JSON.stringify(head).slice(0, -1)},\n"postings":[\n`,
    postings.map((row) => JSON.stringify(row)).join(',\n'),
    '\n],\n"texts":[\n',
  ];
  const ids = await database.texts.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += portion) {
    const texts = await database.texts.bulkGet(ids.slice(from, from + portion));
    const lines = texts.filter((text) => text !== undefined).map((text) => JSON.stringify(text));
    pieces.push(`${from === 0 ? '' : ',\n'}${lines.join(',\n')}`);
  }
  pieces.push('\n]}\n');
  return pieces;
}

/**
 * Reads a file of ours, of this format or an earlier one. Records that do not fit are set apart, the rest is read.
 * @throws Error with a message for a person, where the text is no such file at all
 */
export function readSavedFile(text: string): FileReading {
  const raw = parseJson(text);
  const head = headSchema.safeParse(raw).data;
  if (head === undefined) {
    throw new Error('This is a JSON file, but not a saved list that Rolemark wrote.');
  }
  if (head.version > savedVersion) {
    throw new Error('This file was written by a newer Rolemark. Update the extension first.');
  }
  const postings: SavedPosting[] = [];
  const texts: SavedText[] = [];
  const damaged: unknown[] = [...head.damaged];
  for (const one of head.texts) {
    const parsed = savedTextSchema.safeParse(one);
    if (parsed.success) texts.push(parsed.data);
    else damaged.push(one);
  }
  const known = new Set(texts.map(({ id }) => id));
  for (const one of head.postings) {
    const carried = fromVersion1(one);
    const parsed = savedPostingSchema.safeParse(carried?.row ?? one);
    if (carried !== null) texts.push(carried.text);
    if (!parsed.success) damaged.push(one);
    else if (carried !== null || parsed.data.texts.some(({ text: id }) => known.has(id))) {
      postings.push(parsed.data);
    } else damaged.push(one);
  }
  const deleted = head.deleted.flatMap((one) => deletedSchema.safeParse(one).data ?? []);
  return { postings, texts, deleted, damaged };
}

const headSchema = z.object({
  rolemark: z.literal('saved'),
  version: z.int(),
  postings: z.array(z.unknown()),
  texts: z.array(z.unknown()).default([]),
  deleted: z.array(z.unknown()).default([]),
  damaged: z.array(z.unknown()).default([]),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This file is not JSON, or it is cut off.');
  }
}
