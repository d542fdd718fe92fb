import { rootOf } from './dom.ts';

/** Adds a style sheet that a page's policy can't forbid; returns how to take it away. */
export function addSheet(document: Document, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    // Firefox keeps a page's list of sheets from content scripts; a style element it lets through.
    const style = document.createElement('style');
    style.textContent = css;
    rootOf(document)?.append(style);
    return () => style.remove();
  }
}
