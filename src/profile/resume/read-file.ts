import type { Draft } from './draft.ts';
import { draftOfLines } from './draft-of-lines.ts';
import { decode } from './files/decode.ts';
import { containerOf, type FileKind, isMisnamed, textKindOf } from './files/kind.ts';
import { RefusedFile } from './files/refusal.ts';
import type { Line } from './line.ts';

/** A file or a pasted text → a draft. The parsers are loaded when a file needs them. */

/** Letters; a résumé of ten pages has some 30,000. */
const longestText = 1_000_000;

export interface ReadFile {
  readonly draft: Draft;
  readonly kind: FileKind;
  /** The file's name says that it is something else. */
  readonly misnamed: boolean;
  /** How many pages were read, of how many; null where the file has no pages. */
  readonly pages: { readonly read: number; readonly all: number } | null;
}

/**
 * @param name of the file; empty for pasted text
 * @param onProgress told the share that is done, 0 to 1
 * @throws RefusedFile
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  onProgress: (done: number) => void,
): Promise<ReadFile> {
  const container = containerOf(bytes);
  if (container === 'pdf') {
    const { mostPages, readPdf } = await import('./files/pdf.ts');
    const { lines, pages } = await readPdf(bytes, onProgress);
    const read = { read: Math.min(pages, mostPages), all: pages };
    return { ...(await ofLines(lines, 'pdf', name)), pages: read };
  }
  return container === 'zip' ? readZip(bytes, name) : readText(decode(bytes), name);
}

async function ofLines(lines: readonly Line[], kind: FileKind, name: string): Promise<ReadFile> {
  if (lines.length === 0) throw new RefusedFile('empty');
  return read(draftOfLines(lines), kind, name);
}

function read(draft: Draft, kind: FileKind, name: string): ReadFile {
  return { draft, kind, misnamed: isMisnamed(name, kind), pages: null };
}

const wordPart = 'word/document.xml';
const openDocumentPart = 'content.xml';

async function readZip(bytes: Uint8Array, name: string): Promise<ReadFile> {
  const { unpack } = await import('./files/unpack.ts');
  const { draftOfLinkedIn, linkedInTable } = await import('./records/linkedin.ts');
  const { names, files } = unpack(
    bytes,
    (path) => path === wordPart || path === openDocumentPart || linkedInTable(path) !== undefined,
  );
  if (names.some((path) => /(?:^|\/)vbaProject\.bin$/i.test(path))) throw new RefusedFile('macros');
  const word = files.get(wordPart);
  if (word !== undefined) {
    const { linesOfWord } = await import('./files/docx.ts');
    return ofLines(linesOfWord(decode(word)), 'docx', name);
  }
  const open = files.get(openDocumentPart);
  if (open !== undefined) {
    const { linesOfOpenDocument } = await import('./files/odt.ts');
    return ofLines(linesOfOpenDocument(decode(open)), 'odt', name);
  }
  if (files.size === 0) throw new RefusedFile('no-archive');
  return read(draftOfLinkedIn(files), 'linkedin', name);
}

async function readText(text: string, name: string): Promise<ReadFile> {
  if (text.trim() === '') throw new RefusedFile('empty');
  if (text.length > longestText) throw new RefusedFile('too-large');
  const kind = textKindOf(text);
  if (kind === 'text') {
    const { linesOfText } = await import('./files/text.ts');
    return ofLines(linesOfText(text), 'text', name);
  }
  const { europassIn, draftOfEuropass } = await import('./records/europass.ts');
  const { treeOfJson, treeOfXml } = await import('./records/tree.ts');
  if (kind === 'xml') {
    const root = europassIn(treeOfXml(text));
    if (root === undefined) throw new RefusedFile('unknown-kind');
    return read(draftOfEuropass(root), 'xml', name);
  }
  const value = jsonOf(text);
  const root = europassIn(treeOfJson(value));
  if (root !== undefined) return read(draftOfEuropass(root), 'json', name);
  if (isOwn(value)) throw new RefusedFile('own-profile');
  const { draftOfJsonResume, isJsonResume } = await import('./records/json-resume.ts');
  if (!isJsonResume(value)) throw new RefusedFile('unknown-kind');
  return read(draftOfJsonResume(value), 'json', name);
}

function isOwn(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'rolemark' in value;
}

function jsonOf(text: string): unknown {
  try {
    // Some editors put a byte order mark first, which JSON does not allow.
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    throw new RefusedFile('damaged');
  }
}
