import { Parser } from 'htmlparser2';

/** XML and JSON as the same kind of tree, for formats that exist as both. */
export interface Tree {
  /** Without a namespace. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: Tree[];
}

/** Deeper nesting is no record of anything; it would only exhaust the stack. */
const deepest = 100;

/** @throws RangeError where it is nested beyond reason */
export function treeOfXml(xml: string): Tree {
  const root: Tree = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const child = { name: localName(name), attributes, text: '', children: [] };
        open.at(-1)!.children.push(child);
        open.push(child);
        if (open.length > deepest) throw new RangeError('The file is nested too deeply.');
      },
      ontext(text) {
        open.at(-1)!.text += text;
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
}

/** Each key is a child; the entries of a list are children of the same name. */
export function treeOfJson(value: unknown, name = '', depth = 0): Tree {
  const tree: Tree = { name, attributes: {}, text: '', children: [] };
  if (depth > deepest) return tree;
  if (typeof value === 'string') tree.text = value;
  else if (typeof value === 'number' || typeof value === 'boolean') tree.text = String(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      for (const one of Array.isArray(child) ? child : [child]) {
        tree.children.push(treeOfJson(one, key, depth + 1));
      }
    }
  }
  return tree;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Every node of the name below this one, in order; not those within each other. */
export function all(tree: Tree | undefined, name: string): Tree[] {
  if (tree === undefined) return [];
  return tree.children.flatMap((child) => (child.name === name ? [child] : all(child, name)));
}

/** The first node at the end of a path, each name anywhere below the one before. */
export function at(tree: Tree | undefined, ...path: readonly string[]): Tree | undefined {
  return path.reduce<Tree | undefined>((from, name) => all(from, name)[0], tree);
}

/** The text at the end of a path; empty where there is none. */
export function textAt(tree: Tree | undefined, ...path: readonly string[]): string {
  return at(tree, ...path)?.text.trim() ?? '';
}
