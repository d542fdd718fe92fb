/**
 * Reads of the DOM that a page can't bend. A form shows its named fields as properties of its own
 * (`<input name="firstChild">`), and so does the document (`<img name="body">`); in a browser the getters of the
 * prototypes are asked for these two. Elsewhere (Node's DOMs) nothing is shadowed and properties do.
 */

const inBrowser = typeof Node === 'function' && typeof HTMLFormElement === 'function';

type Getter = (this: unknown) => unknown;

function getterOf(prototype: object, name: string): Getter {
  return Object.getOwnPropertyDescriptor(prototype, name)!.get!;
}

const getters = inBrowser
  ? {
      firstChild: getterOf(Node.prototype, 'firstChild'),
      nextSibling: getterOf(Node.prototype, 'nextSibling'),
      parentNode: getterOf(Node.prototype, 'parentNode'),
      firstElementChild: getterOf(Element.prototype, 'firstElementChild'),
      nextElementSibling: getterOf(Element.prototype, 'nextElementSibling'),
      documentElement: getterOf(Document.prototype, 'documentElement'),
      querySelector: Document.prototype.querySelector,
      querySelectorAll: Document.prototype.querySelectorAll,
      getAttribute: Element.prototype.getAttribute,
    }
  : null;

export const elementNode = 1;
export const textNode = 3;

/** 1 for an element, 3 for text …; a form may shadow its own. */
export function typeOf(node: Node): number {
  const type: unknown = node.nodeType;
  return typeof type === 'number' ? type : elementNode;
}

/** The element's name in lower case; only a form can shadow it. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

export function firstChildOf(node: Node, name: string): Node | null {
  return getters !== null && name === 'form'
    ? (getters.firstChild.call(node) as Node | null)
    : node.firstChild;
}

export function nextSiblingOf(node: Node, name: string): Node | null {
  return getters !== null && name === 'form'
    ? (getters.nextSibling.call(node) as Node | null)
    : node.nextSibling;
}

export function firstElementOf(element: Element, name: string): Element | null {
  return getters !== null && name === 'form'
    ? (getters.firstElementChild.call(element) as Element | null)
    : element.firstElementChild;
}

export function nextElementOf(element: Element, name: string): Element | null {
  return getters !== null && name === 'form'
    ? (getters.nextElementSibling.call(element) as Element | null)
    : element.nextElementSibling;
}

/**
 * The elements below `root` with text of their own that is not just white space, or null where that can't be asked.
 * Pages have several times more nodes of white space and comments than of text: who knows this need not visit them.
 */
export function holdersOfText(root: Node): ReadonlySet<Node> | null {
  const { ownerDocument } = root;
  if (getters === null || ownerDocument === null) return null;
  const found = Document.prototype.evaluate.call(
    ownerDocument,
    './/text()[normalize-space()]',
    root,
    null,
    XPathResult.UNORDERED_NODE_SNAPSHOT_TYPE,
  );
  const holders = new Set<Node>();
  for (let index = 0; index < found.snapshotLength; index++) {
    const parent = parentOf(found.snapshotItem(index)!);
    if (parent !== null) holders.add(parent);
  }
  return holders;
}

export function parentOf(node: Node): Node | null {
  return getters !== null ? (getters.parentNode.call(node) as Node | null) : node.parentNode;
}

export function attributeOf(element: Element, name: string): string | null {
  return typeof element.getAttribute === 'function'
    ? element.getAttribute(name)
    : (getters?.getAttribute.call(element, name) ?? null);
}

export function rootOf(document: Document): Element | null {
  return getters !== null
    ? (getters.documentElement.call(document) as Element | null)
    : document.documentElement;
}

export function findFirst(document: Document, selector: string): Element | null {
  return getters !== null
    ? getters.querySelector.call(document, selector)
    : document.querySelector(selector);
}

export function findAll(document: Document, selector: string): Iterable<Element> {
  return getters !== null
    ? getters.querySelectorAll.call(document, selector)
    : document.querySelectorAll(selector);
}

/** The text from the beginning of `around` to an element in it; elsewhere than in a browser, all of its text. */
export function textBetween(around: Element, end: Element): string {
  if (getters === null) return around.textContent ?? '';
  const range = new Range();
  range.setStart(around, 0);
  range.setEndBefore(end);
  return range.toString();
}

/** The fragment to read in place of the element's own children, or null. */
export function openShadowOf(element: Element): DocumentFragment | null {
  const shadow: unknown = element.shadowRoot;
  if (isFragment(shadow)) return shadow;
  // Only templates that declare a shadow root come this far; where nobody attached it, it is read in place.
  const content: unknown = (element as Partial<HTMLTemplateElement>).content;
  return nameOf(element) === 'template' && isFragment(content) ? content : null;
}

function isFragment(value: unknown): value is DocumentFragment {
  return typeof value === 'object' && value !== null && (value as Node).nodeType === 11;
}

/** More elements than this are not asked for their shadow. */
const mostHosts = 3000;

/** The open shadow roots of a page, but for those within others. */
export function openShadowsIn(document: Document): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const all = document.getElementsByTagName('*');
  for (let index = 0; index < mostHosts; index++) {
    const element = all[index];
    if (element === undefined) break;
    // Built-in elements that can hold a shadow hardly ever do; a custom element's name has a hyphen.
    const shadow = nameOf(element).includes('-') ? element.shadowRoot : null;
    if (shadow) found.push(shadow);
  }
  return found;
}

/** What the page put into a slot, or null for the slot's own content. */
export function assignedTo(slot: Element): readonly Node[] | null {
  const nodes = (slot as Partial<HTMLSlotElement>).assignedNodes?.call(slot) ?? [];
  return nodes.length > 0 ? nodes : null;
}
