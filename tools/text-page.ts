/** Plain text as the simple page that a board would make of it. */

/** A line that begins like an item of a list: indented, or with a bullet. */
const itemPattern = /^(?:\s{2,}|\t)\S|^\s*[-*•–]\s/;
const bulletPattern = /^\s*(?:[-*•–]\s+)?/;
/** Longer lines, and those that end like a sentence, are no headings. */
const longestHeading = 80;

/**
 * @param text the posting's text; blank lines part its paragraphs
 * @param title of the page, and its first heading
 * @returns a whole HTML page
 */
export function pageOfText(text: string, title: string): string {
  const parts = text
    .replaceAll('\r', '')
    .split(/\n[ \t]*\n/)
    .map(partOf)
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body { font: 16px/1.6 system-ui, sans-serif; margin: 40px auto; max-width: 680px; padding: 0 24px }</style></head>
<body><main><h1>${escaped(title)}</h1>
${parts}
</main></body></html>`;
}

/** A run of lines without a blank one between them. */
function partOf(part: string): string {
  const lines = part.split('\n').filter((line) => line.trim() !== '');
  const [only] = lines;
  if (only === undefined) return '';
  if (lines.length === 1 && isHeading(only)) return `<h2>${escaped(only.trim())}</h2>`;
  const pieces: string[] = [];
  let items: string[] = [];
  const endList = (): void => {
    if (items.length > 0) pieces.push(`<ul>${items.join('')}</ul>`);
    items = [];
  };
  for (const line of lines) {
    if (itemPattern.test(line)) {
      items.push(`<li>${escaped(line.replace(bulletPattern, '').trim())}</li>`);
    } else {
      endList();
      pieces.push(`<p>${escaped(line.trim())}</p>`);
    }
  }
  endList();
  return pieces.join('\n');
}

const isHeading = (line: string): boolean =>
  line.length <= longestHeading && !itemPattern.test(line) && !/[.;,]$/.test(line.trim());

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
