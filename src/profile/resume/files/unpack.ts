import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { RefusedFile } from './refusal.ts';

/** Unpacks the wanted files of a ZIP, and stops before it fills the memory. */

/** All wanted files together: a long résumé as XML takes some megabytes. */
const largestUnpacked = 60_000_000;
const mostFiles = 5_000;
/** Bytes taken at a time, so that a bomb is seen before much of it is unpacked. */
const step = 65_536;

export interface Unpacked {
  /** The names of all files in it. */
  readonly names: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * @param wanted whether a file is needed, by its name
 * @throws RefusedFile where it is broken, encrypted, or unpacks to more than any résumé
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacked {
  const names: string[] = [];
  const files = new Map<string, Uint8Array>();
  let total = 0;
  let failure: RefusedFile | null = null;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (names.length > mostFiles) failure ??= new RefusedFile('unpacks-too-large');
    if (!wanted(file.name)) return;
    const parts: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error !== null) {
        failure ??= new RefusedFile('damaged', error.message);
        return;
      }
      total += chunk.length;
      if (total > largestUnpacked) {
        failure ??= new RefusedFile('unpacks-too-large');
        file.terminate();
        return;
      }
      parts.push(chunk);
      if (final) files.set(file.name, joined(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let from = 0; from < bytes.length && failure === null; from += step) {
      unzip.push(bytes.subarray(from, from + step), from + step >= bytes.length);
    }
  } catch (error) {
    throw new RefusedFile('damaged', error instanceof Error ? error.message : String(error));
  }
  if (failure !== null) throw failure;
  return { names, files };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
