import {
  attributeOf,
  elementNode,
  findAll,
  firstChildOf,
  nameOf,
  nextSiblingOf,
  typeOf,
} from './dom.ts';
import { fold } from './lines.ts';

/** The two ways to mark data in elements; RDFa Lite differs from microdata in its attributes alone. */
interface Dialect {
  readonly scope: string;
  readonly type: string;
  readonly property: string;
}

const dialects: readonly Dialect[] = [
  { scope: 'itemscope', type: 'itemtype', property: 'itemprop' },
  { scope: 'typeof', type: 'typeof', property: 'property' },
];

/** Finds the element of a posting in either dialect. */
const microdataSelector = '[itemtype*="JobPosting"],[typeof~="JobPosting"],[typeof$=":JobPosting"]';

/** Values longer than this are text to be read from the page, not facts. */
const longestValue = 2000;
const deepestScope = 20;

export interface MicrodataPosting {
  readonly element: Element;
  readonly data: Readonly<Record<string, unknown>>;
  /** Elements of the property `description`. */
  readonly descriptions: readonly Element[];
}

export function findMicrodata(document: Document): MicrodataPosting[] {
  const postings: MicrodataPosting[] = [];
  for (const element of findAll(document, microdataSelector)) {
    const dialect = dialects.find(({ type }) => attributeOf(element, type)?.includes('JobPosting'));
    if (dialect !== undefined) postings.push(readScope(element, dialect));
  }
  return postings;
}

type Data = Record<string, unknown>;

interface Step {
  readonly element: Element;
  readonly data: Data;
  readonly depth: number;
}

/** Reads one item and the items nested in it, without recursion. */
function readScope(root: Element, dialect: Dialect): MicrodataPosting {
  const data: Data = { '@type': 'JobPosting' };
  const descriptions: Element[] = [];
  const waiting: Step[] = childrenOf(root)
    .reverse()
    .map((element) => ({ element, data, depth: 0 }));
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { element, depth } = step;
    const properties = attributeOf(element, dialect.property)?.trim().split(/\s+/) ?? [];
    const opens = attributeOf(element, dialect.scope) !== null;
    let inner = step.data;
    if (opens) {
      // An item without a property is another thing on the page (a breadcrumb within the posting's part).
      if (properties.length === 0 || depth >= deepestScope) continue;
      inner = { '@type': typeNameOf(attributeOf(element, dialect.type) ?? '') };
    }
    for (const property of properties) {
      const name = property.replace(/^schema:/, '');
      if (name === 'description' && depth === 0) descriptions.push(element);
      const value = opens ? inner : writtenValue(element);
      if (value !== null) put(step.data, name, value);
    }
    const children = childrenOf(element);
    for (let index = children.length - 1; index >= 0; index--) {
      waiting.push({ element: children[index]!, data: inner, depth: opens ? depth + 1 : depth });
    }
  }
  return { element: root, data, descriptions };
}

function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  let child = firstChildOf(element, nameOf(element));
  while (child !== null) {
    const isElement = typeOf(child) === elementNode;
    if (isElement) children.push(child as Element);
    child = nextSiblingOf(child, isElement ? nameOf(child as Element) : '');
  }
  return children;
}

function typeNameOf(type: string): string {
  return (
    type
      .trim()
      .split(/[\s/:#]+/)
      .at(-1) ?? ''
  );
}

const attributesOfValues: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  time: 'datetime',
  data: 'value',
  meter: 'value',
};

function writtenValue(element: Element): string | null {
  const name = nameOf(element);
  const content = attributeOf(element, 'content');
  if (content !== null) return content.trim() || null;
  const attribute = attributesOfValues[name];
  const own = attribute === undefined ? null : attributeOf(element, attribute);
  // A link is the value only where no text is: many sites mark the company's name on its link.
  if (own !== null && name !== 'a') return own.trim() || null;
  const text = fold(element.textContent ?? '').trim();
  return text === '' || text.length > longestValue ? null : text;
}

function put(data: Data, name: string, value: unknown): void {
  const before = data[name];
  if (before === undefined) data[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else data[name] = [before, value];
}
