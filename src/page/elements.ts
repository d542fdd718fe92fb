import { attributeOf } from './dom.ts';

/** What an element's name and attributes alone tell about how its text stands on the page. */

export const elementKinds = {
  inline: 0,
  /** Never shown as text. */
  skip: 1,
  lineBreak: 2,
  block: 3,
  heading: 4,
  item: 5,
  list: 6,
  row: 7,
  cell: 8,
  term: 9,
  detail: 10,
  bold: 11,
  link: 12,
  /** Inline, and never in the middle of a word. */
  apart: 13,
  preformatted: 14,
  form: 15,
  /** Formats letters, perhaps in the middle of a word. */
  letters: 16,
} as const;

export type ElementKind = (typeof elementKinds)[keyof typeof elementKinds];

const names: Readonly<Record<keyof typeof elementKinds, string>> = {
  inline: '',
  skip: 'script style noscript svg select option optgroup datalist textarea input object embed iframe frame frameset canvas audio video img picture source track map area progress meter head title link meta base applet param nav',
  lineBreak: 'br hr',
  block:
    'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer header hgroup html legend main p section summary table tbody thead tfoot caption search dir',
  heading: 'h1 h2 h3 h4 h5 h6',
  item: 'li',
  list: 'ul ol menu',
  row: 'tr',
  cell: 'td th',
  term: 'dt',
  detail: 'dd',
  bold: 'b strong u',
  link: 'a',
  apart: 'button label time output slot template',
  preformatted: 'pre xmp listing plaintext',
  form: 'form',
  letters: 'i em font small big sub sup mark code tt s del ins abbr wbr kbd q cite acronym bdi bdo',
};

const kinds = new Map<string, ElementKind>();
for (const kind of Object.keys(names) as (keyof typeof elementKinds)[]) {
  for (const name of names[kind].split(' ')) kinds.set(name, elementKinds[kind]);
}

export function kindOfName(name: string): ElementKind {
  const kind = kinds.get(name);
  if (kind !== undefined) return kind;
  return name.includes('-') ? elementKinds.apart : elementKinds.inline;
}

/** Kinds that do not break the line they stand in. */
export function isInlineKind(kind: ElementKind): boolean {
  switch (kind) {
    case elementKinds.inline:
    case elementKinds.bold:
    case elementKinds.link:
    case elementKinds.apart:
    case elementKinds.letters:
      return true;
    default:
      return false;
  }
}

const roles: Readonly<Record<string, ElementKind>> = {
  heading: elementKinds.heading,
  listitem: elementKinds.item,
  list: elementKinds.list,
  navigation: elementKinds.skip,
  search: elementKinds.skip,
  searchbox: elementKinds.skip,
  combobox: elementKinds.skip,
  listbox: elementKinds.skip,
  menu: elementKinds.skip,
  menubar: elementKinds.skip,
  tooltip: elementKinds.skip,
  tablist: elementKinds.skip,
  form: elementKinds.form,
  article: elementKinds.block,
  main: elementKinds.block,
  paragraph: elementKinds.block,
  region: elementKinds.block,
};

export function kindOfRole(role: string): ElementKind | null {
  return roles[role] ?? null;
}

const hiddenByStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const blockByStyle = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const boldByStyle =
  /(?:^|[;\s])(?:font-weight\s*:\s*(?:bold|[6-9]00)|text-decoration[\w-]*\s*:[^;]*underline)/i;
const preservedByStyle = /(?:^|[;\s])white-space\s*:\s*(?:pre|break-spaces)/i;
const plainByStyle = /(?:^|[;\s])font-weight\s*:\s*(?:normal|[1-4]00)/i;

export const isHiddenStyle = (style: string): boolean => hiddenByStyle.test(style);
export const isBlockStyle = (style: string): boolean => blockByStyle.test(style);
export const isBoldStyle = (style: string): boolean => boldByStyle.test(style);
export const isPlainStyle = (style: string): boolean => plainByStyle.test(style);
export const keepsLineBreaks = (style: string): boolean => preservedByStyle.test(style);

/** Classes that by wide custom hide text from eyes for screen readers, or make an icon of a word. */
export const unseenClasses = [
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'screen-reader-text',
  'a11y-text',
  'material-icons',
  'material-icons-outlined',
  'material-symbols-outlined',
  'material-symbols-rounded',
];

export const isUnseenClass = (classes: string): boolean =>
  classes !== '' && classes.split(/\s+/).some((name) => unseenClasses.includes(name));

/** The level of a heading: h1 to h6, or what `aria-level` says. */
export function headingLevelOf(element: Element, name: string): number {
  if (name.length === 2 && name.charCodeAt(0) === 104) return name.charCodeAt(1) - 48;
  const level = Number(attributeOf(element, 'aria-level') ?? 2);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}
