import Papa from 'papaparse';
import type { Posting } from '../reading/posting.ts';
import { fingerprintOf, idOf, namesakeOf, normalAddress } from './sameness.ts';
import type { FileReading } from './saved-file.ts';
import {
  factsOf,
  type SavedPosting,
  type SavedStatus,
  type SavedText,
  savedStatuses,
} from './saved-posting.ts';

/** Lists from elsewhere as CSV: Teal, Huntr, Simplify, a spreadsheet of one's own. The person matches the columns. */

export const csvFields = [
  'title',
  'company',
  'url',
  'place',
  'status',
  'stars',
  'salary',
  'savedOn',
  'appliedOn',
  'tags',
  'notes',
  'text',
] as const;

export type CsvField = (typeof csvFields)[number];

/** Which column a field is read from; null where from none. */
export type ColumnChoice = Readonly<Record<CsvField, number | null>>;

export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How the columns of a field are called, by us and by other trackers; the first that is there is taken. */
const columnNames: Readonly<Record<CsvField, readonly string[]>> = {
  title: ['title', 'job title', 'job position', 'position', 'role', 'job', 'job name'],
  company: ['company', 'company name', 'employer', 'organisation', 'organization'],
  url: [
    'address',
    'url',
    'job url',
    'job posting url',
    'link',
    'job link',
    'posting url',
    'job post url',
  ],
  place: ['places', 'location', 'job location', 'place', 'city'],
  status: ['status', 'stage', 'list', 'list name', 'application status', 'board list'],
  stars: ['stars', 'excitement', 'rating', 'excitement level', 'priority'],
  salary: ['pay from', 'salary', 'max salary', 'min salary', 'compensation', 'salary range', 'pay'],
  savedOn: ['saved', 'date saved', 'created at', 'date added', 'added', 'created', 'saved date'],
  appliedOn: [
    'applied',
    'date applied',
    'applied at',
    'application date',
    'applied date',
    'applied on',
  ],
  tags: ['tags', 'labels', 'label'],
  notes: ['notes', 'note', 'comments', 'comment'],
  text: ['description', 'job description', 'posting', 'text'],
};

/** The words of other trackers for a status, in lower case. */
const statusNames: Readonly<Record<string, SavedStatus>> = {
  bookmarked: 'saved',
  wishlist: 'saved',
  interested: 'saved',
  'to apply': 'saved',
  applying: 'saved',
  applied: 'applied',
  application: 'applied',
  submitted: 'applied',
  screening: 'interviewing',
  'phone screen': 'interviewing',
  interview: 'interviewing',
  interviews: 'interviewing',
  'i interviewed': 'interviewing',
  negotiating: 'offer',
  'offer received': 'offer',
  accepted: 'offer',
  'i was offered': 'offer',
  'no response': 'rejected',
  'not selected': 'rejected',
  denied: 'rejected',
  declined: 'withdrawn',
  'i withdrew': 'withdrawn',
  closed: 'archived',
};

/**
 * The rows of a CSV text; the first is the columns' names.
 * @throws Error with a message for a person where there are none
 */
export function readSheet(text: string): Sheet {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [columns, ...rows] = data;
  if (columns === undefined || rows.length === 0) {
    throw new Error('There are no rows in this file.');
  }
  return { columns: columns.map((name) => name.trim()), rows };
}

/** The columns as they are most likely meant; the person corrects them. */
export function guessColumns(columns: readonly string[]): ColumnChoice {
  const names = columns.map((name) =>
    name
      .toLowerCase()
      .replace(/[_\s]+/g, ' ')
      .trim(),
  );
  const guess = (field: CsvField): number | null => {
    for (const name of columnNames[field]) {
      const at = names.indexOf(name);
      if (at >= 0) return at;
    }
    return null;
  };
  return Object.fromEntries(csvFields.map((field) => [field, guess(field)])) as ColumnChoice;
}

/** The rows as postings, for `planTakeIn`. Rows with neither title nor company nor address are set apart. */
export async function postingsOfSheet(
  { rows }: Sheet,
  choice: ColumnChoice,
  now: Date,
): Promise<FileReading> {
  const postings: SavedPosting[] = [];
  const texts: SavedText[] = [];
  const damaged: unknown[] = [];
  for (const cells of rows) {
    const cell = (field: CsvField): string => {
      const column = choice[field];
      return column === null ? '' : unescaped(cells[column]?.trim() ?? '');
    };
    if (cell('title') === '' && cell('company') === '' && cell('url') === '') {
      damaged.push(cells);
      continue;
    }
    const made = await postingOf(cell, now);
    postings.push(made.row);
    texts.push(made.text);
  }
  return { postings, texts, deleted: [], damaged };
}

/** An apostrophe before a formula is how spreadsheets, and our own file, say that it is plain text. */
function unescaped(text: string): string {
  return /^'[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text;
}

async function postingOf(
  cell: (field: CsvField) => string,
  now: Date,
): Promise<{ row: SavedPosting; text: SavedText }> {
  const lines = cell('text')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const blocks = lines.map((text, id) => ({ id, kind: 'text' as const, level: 0, text }));
  const posting = plainPosting(cell);
  const url = cell('url');
  const address = url === '' ? `file/${posting.company}/${posting.title}` : normalAddress(url);
  const id = await idOf(address, posting);
  const savedAt = timeOf(cell('savedOn')) ?? now.toISOString();
  const appliedAt = timeOf(cell('appliedOn'));
  const status = statusOf(cell('status')) ?? (appliedAt === null ? 'saved' : 'applied');
  const statusAt = appliedAt ?? savedAt;
  const fingerprint = await fingerprintOf(posting, blocks);
  const text: SavedText = {
    id: `${id}.${fingerprint}`,
    of: id,
    url,
    seenAt: savedAt,
    posting,
    blocks,
    match: { verdicts: [], required: noCounts, preferred: noCounts, fit: null, wishes: [] },
  };
  const notes = [cell('notes'), cell('salary') === '' ? '' : `Pay as noted: ${cell('salary')}`];
  const row: SavedPosting = {
    id,
    version: 2,
    url,
    addresses: [address],
    fingerprint,
    namesake: namesakeOf(posting),
    partedFrom: [],
    facts: factsOf(posting),
    texts: [{ text: text.id, from: savedAt, to: savedAt }],
    closedAt: null,
    status,
    stars: Math.min(5, Math.max(0, Math.round(Number(cell('stars')) || 0))),
    tags: [
      ...new Set(
        cell('tags')
          .split(/[;,]/)
          .map((tag) => tag.trim().slice(0, 100)),
      ),
    ].filter((tag) => tag !== ''),
    notes: notes
      .filter((note) => note !== '')
      .join('\n\n')
      .slice(0, 200_000),
    nextStep: null,
    contacts: [],
    links: [],
    salaryAsked: null,
    history: [
      { at: savedAt, kind: 'status', field: null, value: 'saved' },
      ...(status === 'saved'
        ? []
        : [{ at: statusAt, kind: 'status' as const, field: null, value: status }]),
    ],
    savedAt,
    changedAt: [savedAt, statusAt].toSorted()[1] ?? savedAt,
    touchedAt: now.toISOString(),
    stamps: { status: statusAt, tags: savedAt, notes: savedAt, stars: savedAt, text: savedAt },
  };
  return { row, text };
}

const noCounts = { met: 0, partly: 0, missing: 0, judge: 0 };

function plainPosting(cell: (field: CsvField) => string): Posting {
  return {
    title: cell('title'),
    company: cell('company'),
    locations:
      cell('place') === ''
        ? []
        : cell('place')
            .split(';')
            .map((place) => place.trim()),
    workplace: null,
    employmentTypes: [],
    salary: null,
    postedOn: null,
    validThrough: null,
    language: '',
    source: 'file',
    sections: [],
    requirements: [],
    seniority: null,
    conditions: [],
  };
}

function statusOf(text: string): SavedStatus | null {
  const word = text.toLowerCase().trim();
  return savedStatuses.find((status) => status === word) ?? statusNames[word] ?? null;
}

/** A date as trackers write it, at noon where no time is given, so that no time zone moves the day. */
function timeOf(text: string): string | null {
  if (text === '') return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const time = Date.parse(isDay ? `${text}T12:00:00` : text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
