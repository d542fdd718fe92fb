import { setupI18n } from '@lingui/core';
import type { GetICUArgs } from '@schummar/icu-type-parser';
import { compiler } from './compiler.ts';
import { english } from './en/index.ts';
import { type Catalogue, catalogues, type Language, languages } from './languages.ts';

/**
 * Every text that a person reads, in the language of their browser. The language is chosen once, before a
 * page is shown; until then, and in the tools, it is English.
 */

export type TextName = keyof typeof english;

type Values<Name extends TextName> = GetICUArgs<
  (typeof english)[Name],
  { ICUArgument: string | number; ICUNumberArgument: number }
>;

const texts = setupI18n();
if (compiler !== null) texts.setMessagesCompiler(compiler);
show('en', english);

/** A text with its values filled in; plurals and figures follow the language. */
export function t<Name extends TextName>(
  name: Name,
  ...[values]: keyof Values<Name> extends never ? [] : [Values<Name>]
): string {
  return texts._(name, values ?? {});
}

/**
 * The words of a fixed set, each looked up when it is read: a record made at the start would keep the
 * language of the start.
 */
export function wordsOf<Key extends string>(
  names: Readonly<Record<Key, TextName>>,
): Readonly<Record<Key, string>> {
  const words = {} as Record<Key, string>;
  for (const key of Object.keys(names) as Key[]) {
    Object.defineProperty(words, key, { enumerable: true, get: () => texts._(names[key]) });
  }
  return words;
}

/** The language of the texts, as a tag for `Intl`. */
export function languageTag(): string {
  return texts.locale;
}

/** The first of the wanted languages that there is a catalogue for; English where there is none. */
export function bestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const code = tag.slice(0, 2).toLowerCase();
    const found = languages.find((language) => language === code);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** Loads the catalogue of a language and speaks it from then on. */
export async function speak(language: Language): Promise<void> {
  const load = catalogues[language];
  show(language, load === undefined ? english : await load());
}

function show(language: Language, messages: Catalogue): void {
  // Days before months and no comma before "and", as the texts themselves are written.
  const tag = language === 'en' ? 'en-GB' : language;
  texts.loadAndActivate({ locale: tag, messages });
}
