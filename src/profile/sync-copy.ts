import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { type ProfileSet, readSet, writeSet } from './profile-set.ts';

/**
 * A copy of all profiles, cut to the measure of the browser's sync storage: at most 102,400 bytes in all and 8,192 an
 * item, its key and quotes included (Chrome's and Firefox's documented limits). It is packed first, and lies there as
 * one item that tells about it and as many parts as it takes.
 */

export interface CopyHead {
  /** Told apart from every other copy that was ever made. */
  readonly revision: string;
  /** When it was made, ISO 8601, UTC. */
  readonly at: string;
  readonly parts: number;
}

export const headKey = 'profiles';
const partKey = (place: number): string => `profiles-${place}`;
const isPartKey = (key: string): boolean => /^profiles-\d+$/.test(key);

const longestPart = 8_000;
/** Room for the head and for the keys is left. */
const longestCopy = 100_000;

/** The profiles take more room, even packed, than the sync storage has. */
export class CopyTooLarge extends Error {
  override name = 'CopyTooLarge';
  readonly kilobytes: number;

  constructor(bytes: number) {
    super(`The copy takes ${bytes} bytes; there is room for ${longestCopy}.`);
    this.kilobytes = Math.ceil(bytes / 1000);
  }
}

/**
 * The items of a copy, to be written at once.
 * @throws CopyTooLarge
 */
export function writeCopy(set: ProfileSet, revision: string, at: string): Record<string, unknown> {
  const packed = base64(deflateSync(strToU8(JSON.stringify(writeSet(set))), { level: 9 }));
  if (packed.length > longestCopy) throw new CopyTooLarge(packed.length);
  const parts = packed.match(new RegExp(`.{1,${longestPart}}`, 'g')) ?? [];
  const head = { rolemark: 'copy', version: 1, revision, at, parts: parts.length };
  return {
    [headKey]: head,
    ...Object.fromEntries(parts.map((part, place) => [partKey(place), part])),
  };
}

export function headIn(items: Readonly<Record<string, unknown>>): CopyHead | null {
  const head = items[headKey] as Partial<Record<keyof CopyHead | 'version', unknown>> | undefined;
  if (typeof head !== 'object' || head === null || head.version !== 1) return null;
  const { revision, at, parts } = head;
  if (typeof revision !== 'string' || typeof at !== 'string' || typeof parts !== 'number') {
    return null;
  }
  return { revision, at, parts };
}

/** The profiles of a copy; null where there is none, or parts of it have not arrived yet. */
export function readCopy(items: Readonly<Record<string, unknown>>): ProfileSet | null {
  const head = headIn(items);
  if (head === null) return null;
  const parts = Array.from({ length: head.parts }, (_, place) => items[partKey(place)]);
  if (parts.some((part) => typeof part !== 'string')) return null;
  try {
    const bytes = Uint8Array.from(atob(parts.join('')), (letter) => letter.charCodeAt(0));
    return readSet(JSON.parse(strFromU8(inflateSync(bytes)))).set;
  } catch {
    return null;
  }
}

/** The keys of an earlier copy that a new one of so many parts does not write over. */
export function leftOverKeys(items: Readonly<Record<string, unknown>>, next: object): string[] {
  return Object.keys(items).filter((key) => isPartKey(key) && !(key in next));
}

export function copyKeys(items: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(items).filter((key) => key === headKey || isPartKey(key));
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
