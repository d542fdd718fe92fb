import 'fake-indexeddb/auto';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { guessColumns, postingsOfSheet, readSheet } from '../../src/saved/csv-in.ts';
import { writeCsv } from '../../src/saved/csv-out.ts';
import { edited } from '../../src/saved/edits.ts';
import { firstRecord, sightingOf } from '../../src/saved/sightings.ts';
import { posting, seen } from './sample.ts';

const now = new Date('2026-03-06T18:30:00Z');

async function rowOf(title: string, notes = '') {
  const { row } = firstRecord(await sightingOf({ ...seen, posting: { ...posting, title } }), now);
  return { row: edited(row, { notes }, now), score: null };
}

describe('out', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("https://x.example")'])(
    'a spreadsheet takes %j for a text',
    async (told) => {
      const csv = writeCsv([await rowOf(told, told)]);
      const [, cells] = Papa.parse<string[]>(csv).data;
      for (const cell of cells ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(cells).toContain(`'${told}`);
    },
  );

  test('commas, quotes and line breaks stay in their cell', async () => {
    const notes = 'one, "two"\nthree';
    const csv = writeCsv([await rowOf('Pilot', notes)]);
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true });
    expect(data[0]).toMatchObject({ Title: 'Pilot', Notes: notes, Status: 'saved' });
  });
});

describe('in', () => {
  test('our own file comes back with what a table can hold', async () => {
    const one = await rowOf('=Pilot', 'a\nb');
    const sheet = readSheet(writeCsv([one]));
    const file = await postingsOfSheet(sheet, guessColumns(sheet.columns), now);
    expect(file.postings[0]).toMatchObject({
      facts: { title: '=Pilot', company: posting.company },
      notes: 'a\nb',
      addresses: one.row.addresses,
    });
  });

  test.each([
    [
      'Teal',
      'Job Position,Company,Location,Status,Date Saved,Date Applied,Excitement,Notes\nBaker,Rye,Oslo,Interviewing,2026-01-02,2026-01-05,4,warm',
      { status: 'interviewing', stars: 4, notes: 'warm' },
    ],
    [
      'Huntr',
      'Title,Company Name,List Name,Url,Created At\nBaker,Rye,Wishlist,https://rye.example/1,2026-01-02T10:00:00Z',
      { status: 'saved', url: 'https://rye.example/1', savedAt: '2026-01-02T10:00:00.000Z' },
    ],
    [
      'Simplify',
      'Job Title,Company Name,Job URL,Status,Applied Date\nBaker,Rye,https://rye.example/1,APPLIED,2026-01-05',
      { status: 'applied', url: 'https://rye.example/1' },
    ],
  ])('a file like those of %s', async (_name, text, expected) => {
    const sheet = readSheet(text);
    const file = await postingsOfSheet(sheet, guessColumns(sheet.columns), now);
    expect(file.postings[0]).toMatchObject({
      ...expected,
      facts: { title: 'Baker', company: 'Rye' },
    });
    expect(file.texts[0]?.of).toBe(file.postings[0]?.id);
  });

  test('columns that nobody foresaw are read as the person matched them', async () => {
    const sheet = readSheet('Stelle;Firma\nBäcker;Roggen');
    const guess = guessColumns(sheet.columns);
    expect(guess.title).toBeNull();
    const file = await postingsOfSheet(sheet, { ...guess, title: 0, company: 1 }, now);
    expect(file.postings[0]?.facts).toMatchObject({ title: 'Bäcker', company: 'Roggen' });
  });

  test('rows that say nothing are set apart', async () => {
    const sheet = readSheet('Title,Company,Notes\n,,lost\nBaker,Rye,');
    const file = await postingsOfSheet(sheet, guessColumns(sheet.columns), now);
    expect(file.postings).toHaveLength(1);
    expect(file.damaged).toEqual([['', '', 'lost']]);
  });

  test.each(['', 'Title,Company'])('a file without rows is refused: %j', (text) => {
    expect(() => readSheet(text)).toThrow('no rows');
  });
});
