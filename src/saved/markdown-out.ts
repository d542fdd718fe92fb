import type { SavedDatabase } from './database.ts';
import { latestTextId, type SavedPosting, type SavedText } from './saved-posting.ts';

/** Postings as Markdown to read or print: facts, what the person wrote, and the text as it was. */
export async function writeMarkdown(
  database: SavedDatabase,
  rows: readonly SavedPosting[],
): Promise<string> {
  const texts = await database.texts.bulkGet(rows.map(latestTextId));
  return `${rows.map((row, place) => postingInMarkdown(row, texts[place])).join('\n\n---\n\n')}\n`;
}

function postingInMarkdown(row: SavedPosting, text: SavedText | undefined): string {
  const { facts, nextStep } = row;
  const told: readonly (readonly [string, string])[] = [
    ['Company', plain(facts.company)],
    ['Place', plain(facts.locations.join(', '))],
    ['Status', row.status],
    ['Stars', row.stars === 0 ? '' : String(row.stars)],
    ['Tags', row.tags.map(plain).join(', ')],
    ['Next step', nextStep === null ? '' : `${plain(nextStep.what)}, ${nextStep.due}`],
    ['Saved', row.savedAt.slice(0, 10)],
    ['Address', `<${row.url.replace(/[<>\s]/g, encodeURIComponent)}>`],
  ];
  const lines = [
    `# ${plain(facts.title) || 'Without a title'}`,
    told.flatMap(([name, value]) => (value === '' ? [] : `- ${name}: ${value}`)).join('\n'),
  ];
  if (row.notes !== '') lines.push(`## Notes\n\n${row.notes}`);
  if (text !== undefined) {
    const body = text.blocks.map(({ kind, text: words }) => {
      if (kind === 'heading') return `\n### ${plain(words)}\n`;
      return kind === 'item' ? `- ${plain(words)}` : `\n${plain(words)}\n`;
    });
    lines.push(`## The posting, as it was on ${text.seenAt.slice(0, 10)}\n${body.join('\n')}`);
  }
  return lines.join('\n\n');
}

/** Marks that mean something in Markdown are said to be plain: the text of a posting is nobody's markup. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|]/g, (mark) => `\\${mark}`)
    .trim();
}
