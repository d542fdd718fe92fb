import type { english } from './en/index.ts';

/** The languages that the texts are written in. */
export const languages = ['en'] as const;
export type Language = (typeof languages)[number];

/** Every text of one language: none missing, none too many. */
export type Catalogue = Readonly<Record<keyof typeof english, string>>;

export const catalogues: Readonly<Partial<Record<Language, () => Promise<Catalogue>>>> = {};
