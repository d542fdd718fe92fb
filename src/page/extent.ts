import { parentOf } from './dom.ts';
import type { Places } from './places.ts';

/** The part of the page that the posting stood in when it was read, and how large it was. */
export interface Extent {
  readonly element: Element;
  readonly size: number;
}

/** Null where the text stands nowhere on the page. */
export function extentOf(places: Places): Extent | null {
  const nodes = [...places.values()].flatMap(({ segments }) => segments.map(({ node }) => node));
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return null;
  let around: Node | null = parentOf(first);
  while (around !== null && !around.contains(last)) around = parentOf(around);
  return around instanceof Element ? { element: around, size: sizeOf(around) } : null;
}

/** Whether elements were added or taken away, or the whole part was put in place anew. */
export function hasChanged({ element, size }: Extent): boolean {
  return !element.isConnected || sizeOf(element) !== size;
}

const sizeOf = (element: Element): number => element.getElementsByTagName('*').length;

/** The shadow roots that the posting's text stands in. */
export function shadowsOf(places: Places): ReadonlySet<Node> {
  const roots = new Set<Node>();
  for (const { segments } of places.values()) {
    const root = segments[0]?.node.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return roots;
}
