/** Damage that pages come with, done on purpose: by their authors, by a lost connection, by other extensions. */

/** One piece of damage. `at` and `to` are places in the page, from 0 to 1; `size` is how much, from 0 to 1. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly at: number;
  readonly to: number;
  readonly size: number;
}

type Damage = (html: string, mutation: Mutation) => string;

const tag = /<\/?[a-z][^<>]*>/gi;
const jsonLd = /(<script[^>]*ld\+json[^>]*>)([\s\S]*?)(<\/script>)/i;

const brokenEntities = [
  '&',
  '&amp',
  '&;',
  '&#;',
  '&#x;',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&#99999999999;',
  '&notanentity;',
  '&lt;script&gt;',
  '&nbsp&nbsp',
];
const controls = ['\0', '\b', '\x1b[31m', '\x7f', '\u0085', '\u2028', '\ufeff', '\ufffe', '\ud83d'];
const directions = ['\u202e', '\u200f', '\u2066', '\u2069', '\u200d', '\u00ad', 'مرحبا ', 'א'];
const wrongValues = [
  'null',
  '17',
  '-1e308',
  'true',
  '[]',
  '{}',
  '[[[["x"]]]]',
  '{"@type":"JobPosting","title":{"a":[1]}}',
  '"\\u0000"',
  '"2026-13-45"',
  '["a",null,3]',
];

/** Deep enough to end the stack of a reader that calls itself for each level. */
const deepest = 4000;
const longestAttribute = 200_000;
const timesOver = 10;

const damages = {
  'tag deleted': (html, { at }) => onTag(html, at, () => ''),
  'tag twice': (html, { at }) => onTag(html, at, (found) => found + found),
  'tags swapped': (html, { at, to }) => {
    const tags = [...html.matchAll(tag)];
    const [first, second] = [pick(tags, Math.min(at, to)), pick(tags, Math.max(at, to))];
    if (!first || !second || first.index === second.index) return html;
    const between = html.slice(first.index + first[0].length, second.index);
    const after = html.slice(second.index + second[0].length);
    return html.slice(0, first.index) + second[0] + between + first[0] + after;
  },
  'tag left open': (html, { at }) => onTag(html, at, (found) => found.slice(0, -1)),
  'nested deep': (html, { at, to, size }) => {
    const name = pick(['div', 'ul', 'b', 'table', 'li', 'span', 'h2', 'blockquote'], to)!;
    const levels = Math.ceil(size * deepest);
    return insert(html, at, `<${name}>`.repeat(levels));
  },
  cut: (html, { at }) => html.slice(0, place(html, at)),
  'beginning lost': (html, { at }) => html.slice(place(html, at)),
  'piece lost': (html, { at, to }) => {
    const [from, until] = [place(html, Math.min(at, to)), place(html, Math.max(at, to))];
    return html.slice(0, from) + html.slice(until);
  },
  'broken entity': (html, { at, to }) => insert(html, at, pick(brokenEntities, to)!),
  'huge attribute': (html, { at, size }) =>
    onTag(html, at, (found) =>
      found.replace(/>$/, ` data-x="${'requirements '.repeat((size * longestAttribute) / 13)}">`),
    ),
  'control characters': (html, { at, to }) => insert(html, at, pick(controls, to)!),
  'direction marks': (html, { at, to }) => insert(html, at, pick(directions, to)!),
  'JSON-LD cut': (html, { at }) => inJsonLd(html, (json) => json.slice(0, place(json, at))),
  'JSON-LD value': (html, { at, to }) =>
    inJsonLd(html, (json) => {
      const value = pick([...json.matchAll(/"(?:[^"\\]|\\.)*"(?!\s*:)/g)], at);
      if (!value) return json;
      const after = json.slice(value.index + value[0].length);
      return json.slice(0, value.index) + pick(wrongValues, to)! + after;
    }),
  'JSON-LD character': (html, { at, to }) =>
    inJsonLd(html, (json) => insert(json, at, pick(['"', '}', '\\', ',', '\n', '<'], to)!)),
  'text ten times': (html, { at, to }) => {
    const [from, until] = [place(html, Math.min(at, to)), place(html, Math.max(at, to))];
    return html.slice(0, from) + html.slice(from, until).repeat(timesOver) + html.slice(until);
  },
  'letters lost': (html, { at, size }) => {
    const from = place(html, at);
    return html.slice(0, from) + html.slice(from + Math.ceil(size * 40));
  },
} satisfies Record<string, Damage>;

export type MutationKind = keyof typeof damages;
export const mutationKinds = Object.keys(damages) as MutationKind[];

/** Longer pages than this are cut: damage on damage would grow without end. */
const longestPage = 600_000;

/** The page with all the damage done, one after the other. */
export function mutated(html: string, mutations: readonly Mutation[]): string {
  return mutations.reduce(
    (page, mutation) => damages[mutation.kind](page, mutation).slice(0, longestPage),
    html,
  );
}

function pick<Each>(list: readonly Each[], at: number): Each | undefined {
  return list[Math.min(list.length - 1, Math.floor(at * list.length))];
}

function place(text: string, at: number): number {
  return Math.floor(at * text.length);
}

function insert(text: string, at: number, piece: string): string {
  const here = place(text, at);
  return text.slice(0, here) + piece + text.slice(here);
}

function onTag(html: string, at: number, change: (found: string) => string): string {
  const found = pick([...html.matchAll(tag)], at);
  if (!found) return html;
  const after = html.slice(found.index + found[0].length);
  return html.slice(0, found.index) + change(found[0]) + after;
}

function inJsonLd(html: string, change: (json: string) => string): string {
  const found = jsonLd.exec(html);
  if (!found) return html;
  const after = html.slice(found.index + found[0].length);
  return html.slice(0, found.index) + found[1] + change(found[2]!) + found[3] + after;
}
