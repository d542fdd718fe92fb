import { RefusedFile } from './refusal.ts';

/** What a file is, by its first bytes; its name is only asked where they do not tell. */

export const fileKinds = ['pdf', 'docx', 'odt', 'linkedin', 'json', 'xml', 'text'] as const;
export type FileKind = (typeof fileKinds)[number];

/** A résumé takes some hundred kilobytes; with photographs a few megabytes. */
export const largestFile = 25_000_000;

const pictures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const zip = [0x50, 0x4b, 0x03, 0x04];
/** The container of Word's format before 2007, and of encrypted files of the later one. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d];

export type Container = 'pdf' | 'zip' | 'text';

/**
 * @throws RefusedFile where the file is nothing that can hold a résumé
 */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new RefusedFile('empty');
  if (bytes.length > largestFile) throw new RefusedFile('too-large');
  // A PDF may have some bytes of another program before its own.
  if (indexOf(bytes.subarray(0, 1024), pdf) >= 0) return 'pdf';
  if (startsWith(bytes, zip)) return 'zip';
  if (startsWith(bytes, compound)) {
    throw new RefusedFile(hasWords(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-word');
  }
  if (pictures.some((start) => startsWith(bytes, start)) || isWebp(bytes)) {
    throw new RefusedFile('picture');
  }
  if (isBinary(bytes)) throw new RefusedFile('unknown-kind');
  return 'text';
}

/** The kind of a text by its beginning. */
export function textKindOf(text: string): 'json' | 'xml' | 'text' {
  const start = text.trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  return start.startsWith('<?xml') || /^<[A-Za-z][\w:]*[\s>]/.test(start) ? 'xml' : 'text';
}

/** The extension that a file of this kind is usually named with. */
const extensions: Readonly<Record<FileKind, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx', 'dotx'],
  odt: ['odt', 'ott'],
  linkedin: ['zip'],
  json: ['json'],
  xml: ['xml'],
  text: ['txt', 'md', 'markdown', 'text'],
};

/** Whether a file's name says that it is something else than it is. */
export function isMisnamed(name: string, kind: FileKind): boolean {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined) return false;
  const known = Object.values(extensions).some((list) => list.includes(extension));
  return known && !extensions[kind].includes(extension);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

function isWebp(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes.subarray(8), [0x57, 0x45]);
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let place = 0; place + wanted.length <= bytes.length; place++) {
    if (wanted.every((byte, offset) => bytes[place + offset] === byte)) return place;
  }
  return -1;
}

/** The names in a compound file are written with two bytes a letter. */
function hasWords(bytes: Uint8Array, words: string): boolean {
  const wide = [...words].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return indexOf(bytes.subarray(0, 65_536), wide) >= 0;
}

/** Text has no zero bytes, unless it is UTF-16, which begins with a mark. */
function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
  const start = bytes.subarray(0, 4096);
  const odd = start.filter(
    (byte) => byte === 0 || (byte < 32 && ![9, 10, 12, 13, 27].includes(byte)),
  );
  return odd.length > start.length / 100;
}
