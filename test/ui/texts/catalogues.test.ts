import { compileMessage } from '@lingui/message-utils/compileMessage';
import { afterEach, describe, expect, test } from 'vitest';
import { english } from '../../../src/ui/texts/en/index.ts';
import { type Catalogue, catalogues, languages } from '../../../src/ui/texts/languages.ts';
import { bestLanguage, languageTag, speak, t } from '../../../src/ui/texts/text.ts';
import { dayAgo, payOf } from '../../../src/ui/words/facts.ts';
import { bandWords } from '../../../src/ui/words/fit-words.ts';
import { joinOr } from '../../../src/ui/words/list.ts';

/** Every catalogue beside the English one. That none is missing or too many is the type checker's to say. */

afterEach(() => speak('en'));

/** The names of the values in a message, and the forms of its plurals. */
function partsOf(message: string): { values: string[]; forms: string[] } {
  const values = new Set<string>();
  const forms = new Set<string>();
  const look = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      values.add(token[0]);
      for (const [form, inner] of Object.entries((token[2] as object | undefined) ?? {})) {
        forms.add(form);
        look(inner);
      }
    }
  };
  look(compileMessage(message));
  return { values: [...values].sort(), forms: [...forms].sort() };
}

const others = languages.filter((language) => language !== 'en');

describe.each(others)('%s', (language) => {
  const load = (): Promise<Catalogue> => catalogues[language]!();

  test('every text takes the values of the English one', async () => {
    const texts = await load();
    const wrong = Object.entries(english).filter(([name, message]) => {
      const wanted = partsOf(message).values;
      const got = partsOf(texts[name as keyof Catalogue]).values;
      // A language without plurals may leave the figure out of the words around it.
      return JSON.stringify(got) !== JSON.stringify(wanted) && !isCountOnly(wanted, got);
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('every plural has the forms that the language needs for small numbers', async () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set([0, 1, 2, 3, 11, 100].map((number) => rules.select(number)));
    const wrong = Object.entries(await load()).filter(([, message]) => {
      const { forms } = partsOf(message);
      return forms.length > 0 && [...needed].some((form) => !forms.includes(form));
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('nothing of length is left in English', async () => {
    const texts = await load();
    const same = Object.entries(english).filter(
      ([name, message]) => message.length > 60 && texts[name as keyof Catalogue] === message,
    );
    expect(same.map(([name]) => name)).toEqual([]);
  });

  test('it is spoken, with its own figures and days', async () => {
    await speak(language);
    expect(languageTag()).toBe(language);
    expect(bandWords.strong).not.toBe('Strong fit');
    expect(t('reason.absent', { count: 2, skills: 'A' })).not.toMatch(/[{}#]/);
    expect(dayAgo('2026-03-07', new Date(2026, 2, 10))).toContain('3');
    expect(dayAgo('2026-03-07', new Date(2026, 2, 10))).not.toContain('ago');
  });
});

function isCountOnly(wanted: readonly string[], got: readonly string[]): boolean {
  return (
    got.every((name) => wanted.includes(name)) &&
    wanted.length - got.length === 1 &&
    wanted.includes('count')
  );
}

test('the language is the first that is spoken here', () => {
  expect(bestLanguage(['de-AT', 'en'])).toBe('de');
  expect(bestLanguage(['pt-BR'])).toBe('pt');
  expect(bestLanguage(['ja', 'nl-BE'])).toBe('nl');
  expect(bestLanguage(['ja'])).toBe('en');
  expect(bestLanguage([])).toBe('en');
});

test('German figures and lists', async () => {
  await speak('de');
  expect(payOf({ min: 50_000, max: 60_000, currency: 'EUR', period: 'YEAR' })).toBe(
    '50.000\u00a0€ bis 60.000\u00a0€ im Jahr',
  );
  expect(joinOr(['Go', 'SQL'])).toBe('Go oder SQL');
  expect(t('conditions.officeDays', { amount: 1 })).toBe('1 Bürotag pro Woche');
  expect(t('conditions.officeDays', { amount: 2 })).toBe('2 Bürotage pro Woche');
});
