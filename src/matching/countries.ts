import { foldedWords } from './ask-key.ts';
import { cityNames } from './knowledge/cities.ts';
import {
  ambiguousCodes,
  countryNames,
  stateNames,
  statesByCountry,
  unionMembers,
  unions,
} from './knowledge/countries.ts';

/** Which countries a text names, and in which a place lies. Codes are ISO 3166-1 alpha-2. */

/** Names by their first folded word: the rest of the words, what they stand for, and whether capitals are needed. */
interface Name {
  readonly words: readonly string[];
  readonly code: string;
  readonly capitals: boolean;
}

type Names = ReadonlyMap<string, readonly Name[]>;

/** Names as short as this are found in capitals only. */
const longestShort = 3;

function namesOf(entries: Iterable<readonly [name: string, code: string]>): Names {
  const names = new Map<string, Name[]>();
  for (const [name, code] of entries) {
    const words = foldedWords(name);
    const entry = { words, code, capitals: words.join('').length <= longestShort };
    const same = names.get(words[0]!);
    if (same) same.push(entry);
    else names.set(words[0]!, [entry]);
  }
  return names;
}

/** Lines `CODE: name; name`. */
function* linesOf(text: string): Generator<readonly [name: string, code: string]> {
  for (const line of text.trim().split('\n')) {
    const colon = line.indexOf(':');
    for (const name of line.slice(colon + 1).split(';')) yield [name.trim(), line.slice(0, colon)];
  }
}

function* byCode(lists: Readonly<Record<string, string>>): Generator<readonly [string, string]> {
  for (const [code, list] of Object.entries(lists)) {
    for (const name of list.split(';')) yield [name.trim(), code];
  }
}

/** Every spelling of every city, with the spellings that it shares. */
const cities = [...linesOf(cityNames)].map(([spellings, code]) => ({
  code,
  spellings: spellings.split('=').map((name) => foldedWords(name).join(' ')),
}));

const countries = namesOf([...linesOf(countryNames), ...Object.entries(unions)]);
const states = namesOf(byCode(stateNames));
const towns = namesOf(
  cities.flatMap(({ code, spellings }) => spellings.map((name) => [name, code] as const)),
);
const stateCodes = new Map(
  Object.entries(statesByCountry).flatMap(([country, codes]) =>
    codes.split(/\s+/).map((code) => [code, country] as const),
  ),
);
const unclear = new Set(ambiguousCodes.split(' '));
const countryCodes = new Set([...linesOf(countryNames)].map(([, code]) => code));

/** The countries that a text names; a union stands for all its members. */
export function countriesIn(text: string): string[] {
  return [...new Set(found(text, countries).flatMap(membersOf))];
}

function membersOf(code: string): string[] {
  return unionMembers[code]?.split(' ') ?? [code];
}

/**
 * The countries that a place may lie in: the one that it names, else that of a code behind it ("Austin, TX"),
 * of its state, or of a large town. Empty where it cannot be told.
 */
export function countryOfLocation(place: string): string[] {
  const named = countriesIn(place);
  if (named.length > 0) return named;
  const code = codeIn(place);
  if (code !== null) return code === '' ? [] : [code];
  for (const names of [states, towns]) {
    const [first] = found(place, names);
    if (first !== undefined) return [first];
  }
  return [];
}

/** The country of a code in the place; empty where the code is that of a country and of a state; null without one. */
function codeIn(place: string): string | null {
  const codes = place.match(/(?<![\p{L}\p{N}])[A-Z]{2,3}(?![\p{L}\p{N}])/gu) ?? [];
  const leading = /^[A-Z]{2}-/.test(place) ? codes[0] : undefined;
  const code = leading ?? codes.at(-1);
  if (code === undefined) return null;
  if (leading === undefined && unclear.has(code)) {
    const [town] = found(place, towns);
    return town ?? '';
  }
  const country = leading === undefined ? stateCodes.get(code) : undefined;
  return country ?? (countryCodes.has(code) ? code : null);
}

/** The spellings of a city that other languages use, itself included, as folded words. */
export function spellingsOfCity(place: string): readonly string[] {
  const name = foldedWords(place).join(' ');
  return cities.find(({ spellings }) => spellings.includes(name))?.spellings ?? [name];
}

function found(text: string, names: Names): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const folded = words.map((word) => foldedWords(word).join(''));
  const codes: string[] = [];
  for (let at = 0; at < folded.length; at++) {
    const longest = (names.get(folded[at]!) ?? [])
      .filter((name) => name.words.every((word, offset) => folded[at + offset] === word))
      .filter((name) => !name.capitals || areCapitals(words.slice(at, at + name.words.length)))
      .reduce<Name | null>(
        (best, name) => (best === null || name.words.length > best.words.length ? name : best),
        null,
      );
    if (longest === null || (folded[at - 1] === 'new' && longest.words[0] !== 'new')) continue;
    codes.push(longest.code);
    at += longest.words.length - 1;
  }
  return codes;
}

function areCapitals(words: readonly string[]): boolean {
  return words.every((word) => word === word.toUpperCase());
}
