import type { Refusal } from '../../../profile/resume/files/refusal.ts';
import type { ReadFile } from '../../../profile/resume/read-file.ts';

/** What the page and the worker that reads résumés say to each other. */

export interface ToWorker {
  readonly resume: 'read';
  readonly bytes: ArrayBuffer;
  /** Empty for pasted text. */
  readonly name: string;
}

export type FromWorker =
  | { readonly resume: 'progress'; readonly done: number }
  | { readonly resume: 'done'; readonly file: ReadFile }
  | { readonly resume: 'refused'; readonly refusal: Refusal };
