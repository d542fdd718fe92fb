import Papa from 'papaparse';
import type { Shelved } from './shelf.ts';

/**
 * The list as CSV for a spreadsheet. A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it: postings are other people's texts.
 * Source of the rule: OWASP, CSV Injection (cells that begin with = + - @, a tab or a line break).
 */
export function writeCsv(shelved: readonly Shelved[]): string {
  const rows = shelved.map(({ row, score }) => {
    const { facts } = row;
    return {
      Title: facts.title,
      Company: facts.company,
      Status: row.status,
      Fit: score?.fit ?? '',
      Stars: row.stars || '',
      Places: facts.locations.join('; '),
      Workplace: facts.workplace ?? '',
      'Pay from': facts.salary?.min ?? '',
      'Pay to': facts.salary?.max ?? '',
      Currency: facts.salary?.currency ?? '',
      'Pay period': facts.salary?.period ?? '',
      Tags: row.tags.join('; '),
      'Next step': row.nextStep?.what ?? '',
      'Next step due': row.nextStep?.due ?? '',
      Saved: row.savedAt.slice(0, 10),
      Applied:
        row.history
          .find(({ kind, value }) => kind === 'status' && value === 'applied')
          ?.at.slice(0, 10) ?? '',
      'Last change': row.changedAt.slice(0, 10),
      Closed: row.closedAt?.slice(0, 10) ?? '',
      Address: row.url,
      Notes: row.notes,
    };
  });
  // The mark at the start tells spreadsheets that the text is UTF-8.
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: /^[=+\-@\t\r\n]/ })}\r\n`;
}
