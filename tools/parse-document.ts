import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

type Source = DefaultTreeAdapterTypes.Node;
type SourceParent = DefaultTreeAdapterTypes.ParentNode;

/** Chromium's parser nests no deeper: elements beyond it become siblings. */
const deepest = 512;

/**
 * Reads a saved page into a DOM in Node. parse5 builds the tree, since it follows the HTML standard as browsers do
 * (unclosed tags, wrong nesting); linkedom gives the tree the DOM's methods.
 */
export function parseDocument(html: string): Document {
  const source = parse(html);
  const { document } = parseHTML('<!doctype html><html></html>');
  document.documentElement.remove();
  copyInto(document, document, source);
  return document;
}

interface Work {
  readonly target: Node;
  readonly source: SourceParent;
  readonly depth: number;
}

function copyInto(document: Document, root: Node, source: SourceParent): void {
  const work: Work[] = [{ target: root, source, depth: 0 }];
  for (let job = work.pop(); job !== undefined; job = work.pop()) {
    for (const child of job.source.childNodes) {
      const copy = copyOf(document, child);
      if (copy === null) continue;
      const parent = job.depth < deepest ? job.target : (job.target.parentNode ?? job.target);
      parent.appendChild(copy);
      if ('childNodes' in child) work.push({ target: copy, source: child, depth: job.depth + 1 });
      if ('content' in child) {
        const content = (copy as HTMLTemplateElement).content;
        work.push({ target: content, source: child.content, depth: 0 });
      }
    }
  }
}

function copyOf(document: Document, source: Source): Node | null {
  if (defaultTreeAdapter.isTextNode(source)) return document.createTextNode(source.value);
  if (defaultTreeAdapter.isCommentNode(source)) return document.createComment(source.data);
  if (!defaultTreeAdapter.isElementNode(source)) return null;
  const element = document.createElement(source.tagName);
  for (const { name, value } of source.attrs) element.setAttribute(name, value);
  return element;
}
