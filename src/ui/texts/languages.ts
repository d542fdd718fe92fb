import type { english } from './en/index.ts';

/** The languages that the texts are written in. */
export const languages = ['en', 'de', 'fr', 'es', 'nl', 'pt'] as const;
export type Language = (typeof languages)[number];

/** The same texts in another language: none missing, none too many. */
export type Translated<Texts> = Readonly<Record<keyof Texts, string>>;
export type Catalogue = Translated<typeof english>;

/** Each is loaded only where it is spoken; English is always there. */
export const catalogues: Readonly<Partial<Record<Language, () => Promise<Catalogue>>>> = {
  de: async () => (await import('./de/index.ts')).texts,
  fr: async () => (await import('./fr/index.ts')).texts,
  es: async () => (await import('./es/index.ts')).texts,
  nl: async () => (await import('./nl/index.ts')).texts,
  pt: async () => (await import('./pt/index.ts')).texts,
};
