/**
 * What every written file becomes first: lines of text in reading order, with what their look says.
 * Tab characters in the text part the cells of a row.
 */

export interface Line {
  readonly text: string;
  /** 1 for the first page; 0 where the file has none. */
  readonly page: number;
  /** Begins with a bullet, which is no part of the text any more. */
  readonly bullet: boolean;
  /** Stands out: larger or bolder than the text around it, or written as a heading. */
  readonly strong: boolean;
  /** More space above it than between the lines of a paragraph. */
  readonly apart: boolean;
  /** Reaches the right edge of its column, so that the next line may go on with its sentence. */
  readonly full: boolean;
  /** The first line of a column that has headings of its own: what stood before it is over. */
  readonly fresh: boolean;
}

/** A line of which nothing is known but its words. */
export function plainLine(text: string): Line {
  return { text, page: 0, bullet: false, strong: false, apart: false, full: false, fresh: false };
}

const bullet = /^[\s\t]*(?:[•●▪■◦‣⁃∙·○▸►➢➤✓✔–—*-]|o(?=\s))[\s\t]+/u;
const privateBullet = /^[\s\t]*[\uE000-\uF8FF][\s\t]*/u;

/** Takes a bullet from the beginning of a text; null where there is none. */
export function withoutBullet(text: string): string | null {
  const found = bullet.exec(text) ?? privateBullet.exec(text);
  return found === null ? null : text.slice(found[0].length).trim();
}

/** White space of every kind to single spaces, tabs kept, invisible signs gone. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]|[^\P{Cc}\t\n]/gu, '')
    .replace(/[^\S\t\n]+/gu, ' ')
    .replace(/ *\t[\t ]*/gu, '\t')
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
    .trim();
}
