import Papa from 'papaparse';
import { datesIn } from '../dates.ts';
import type { Draft } from '../draft.ts';
import { decode } from '../files/decode.ts';
import type { Month } from '../month.ts';
import { paragraphsOf, passageOf } from './paragraphs.ts';

/** The archive that LinkedIn gives a member of their own data: a ZIP of tables. */

const tables = [
  'Positions.csv',
  'Skills.csv',
  'Education.csv',
  'Certifications.csv',
  'Languages.csv',
  'Profile.csv',
  'Projects.csv',
] as const;
type Table = (typeof tables)[number];

/** The table of this file, wherever in the archive it lies. */
export function linkedInTable(path: string): Table | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return tables.find((table) => table.toLowerCase() === name);
}

export function draftOfLinkedIn(files: ReadonlyMap<string, Uint8Array>): Draft {
  const rows = (table: Table): Row[] =>
    [...files]
      .filter(([path]) => linkedInTable(path) === table)
      .flatMap(([, bytes]) => rowsOf(bytes));
  return {
    positions: rows('Positions.csv').map((row) => {
      const [title, employer] = [row('Title'), row('Company Name')];
      const from = monthIn(row('Started On'));
      const to = monthIn(row('Finished On'));
      return {
        title,
        employer,
        from,
        to,
        current: from !== null && to === null,
        heading: passageOf(title, employer),
        passages: paragraphsOf(row('Description')),
      };
    }),
    lists: {
      skills: rows('Skills.csv').flatMap((row) => passageOf(row('Name'))),
      languages: [],
      certificates: rows('Certifications.csv').flatMap((row) => passageOf(row('Name'))),
      education: rows('Education.csv').flatMap((row) =>
        passageOf(row('Degree Name'), row('Notes'), row('School Name')),
      ),
      prose: [
        ...rows('Profile.csv').flatMap((row) => [
          ...paragraphsOf(row('Headline')),
          ...paragraphsOf(row('Summary')),
        ]),
        ...rows('Projects.csv').flatMap((row) => paragraphsOf(row('Description'))),
      ],
    },
    stated: {
      skills: [],
      languages: rows('Languages.csv').map((row) => ({
        name: row('Name'),
        level: row('Proficiency'),
        line: [row('Name'), row('Proficiency')].filter((part) => part !== '').join(', '),
      })),
    },
  };
}

/** A row answers with the text under a heading, or an empty one. */
type Row = (heading: string) => string;

function rowsOf(bytes: Uint8Array): Row[] {
  const { data } = Papa.parse<Record<string, unknown>>(decode(bytes), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading) => heading.trim().toLowerCase(),
  });
  return data.map((row) => (heading) => {
    const value = row[heading.toLowerCase()];
    return typeof value === 'string' ? value.trim() : '';
  });
}

function monthIn(text: string): Month | null {
  return datesIn(text)[0]?.from ?? null;
}
