import { rootOf } from './dom.ts';

/** Adds a style sheet that a page's policy can't forbid; returns how to take it away. */
export function addSheet(place: Document | ShadowRoot, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
    return () => {
      place.adoptedStyleSheets = place.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    // Firefox keeps a page's list of sheets from content scripts; a style element it lets through.
    const style = document.createElement('style');
    style.textContent = css;
    (place instanceof Document ? rootOf(place) : place)?.append(style);
    return () => style.remove();
  }
}
