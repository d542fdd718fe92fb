import { type Line, plainLine, tidy, withoutBullet } from '../line.ts';

/** Plain text and Markdown → lines. */

/** A file whose lines end before this column was wrapped by its writer's editor. */
const widestWrap = 110;
const narrowestWrap = 50;

export function linesOfText(text: string): Line[] {
  const rows = text.replace(/\r\n?/g, '\n').split('\n');
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const wrap = widest <= widestWrap && widest >= narrowestWrap ? widest : Number.POSITIVE_INFINITY;
  let apart = true;
  return rows.flatMap((row, place): Line[] => {
    if (row.trim() === '' || isRule(row)) {
      apart = true;
      return [];
    }
    const next = rows[place + 1]?.trim() ?? '';
    const word = next.split(/\s/)[0]?.length ?? 0;
    const line = {
      ...lineOf(row),
      apart,
      full: next !== '' && row.length + 1 + word > wrap,
    };
    apart = false;
    return line.text === '' ? [] : [line];
  });
}

/** "-----", "=====", "| --- | --- |": drawn, not written. */
function isRule(row: string): boolean {
  return /^[\s|:=_*~+–—-]{3,}$/u.test(row);
}

function lineOf(row: string): Line {
  const heading = /^\s{0,3}#{1,6}\s+(.*?)#*\s*$/.exec(row)?.[1];
  const bold = /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)/.test(row);
  const spaced = (heading ?? row)
    .replace(/^\s*>\s?/, '')
    .replace(/^\s*\|\s?|\s?\|\s*$/g, '')
    .replace(/\s+\|\s+/g, ' | ');
  const bare = heading === undefined ? withoutBullet(spaced.trimStart()) : null;
  const text = tidy(
    withoutMarks(bare ?? spaced)
      .trim()
      .replace(/ {3,}/g, '\t'),
  );
  return { ...plainLine(text), bullet: bare !== null, strong: heading !== undefined || bold };
}

/** The words of Markdown without its signs. */
function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)([^*_]+)[*_](?![\p{L}\p{N}])/gu, '$1')
    .replace(/`([^`]*)`/g, '$1');
}
