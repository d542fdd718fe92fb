import type { Month } from './month.ts';

/** A résumé taken apart, before any word of it is compared with the vocabulary. */

/** A piece of text that belongs together: an item of a list, a paragraph, a field of a record. */
export interface Passage {
  readonly text: string;
  /** 1 for the first page; 0 where the file has none. */
  readonly page: number;
}

export interface Position {
  readonly title: string;
  readonly employer: string;
  readonly from: Month | null;
  /** Null where it goes on, or where no end is known. */
  readonly to: Month | null;
  readonly current: boolean;
  /** The lines that name it, as they stood. */
  readonly heading: readonly Passage[];
  readonly passages: readonly Passage[];
}

export const listRoles = ['skills', 'languages', 'certificates', 'education', 'prose'] as const;
export type ListRole = (typeof listRoles)[number];

/** `prose` is a summary, a project: skills count there, attitudes don't. */
export interface Draft {
  readonly positions: readonly Position[];
  readonly lists: Readonly<Record<ListRole, readonly Passage[]>>;
  /** What the file itself says in so many words, and no line has to be read for. */
  readonly stated: Stated;
}

export interface Stated {
  /** Names of skills, with what is said about them. */
  readonly skills: readonly {
    readonly name: string;
    readonly level: string;
    readonly line: string;
  }[];
  readonly languages: readonly {
    readonly name: string;
    readonly level: string;
    readonly line: string;
  }[];
}

export const nothingStated: Stated = { skills: [], languages: [] };
