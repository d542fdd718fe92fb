import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Match } from '../src/matching/match.ts';
import { matchPosting } from '../src/matching/match-posting.ts';
import { collect } from '../src/page/collect.ts';
import type { Block } from '../src/page/content.ts';
import type { Profile } from '../src/profile/profile.ts';
import type { Posting } from '../src/reading/posting.ts';
import { readPosting } from '../src/reading/read-posting.ts';
import type { FileReading } from '../src/saved/saved-file.ts';
import { type SavedPosting, type SavedStatus, savedStatuses } from '../src/saved/saved-posting.ts';
import { firstRecord, sightingOf } from '../src/saved/sightings.ts';
import type { Vocabulary } from '../src/skills/skill.ts';
import { corpusFolder } from '../tools/corpus.ts';
import { parseDocument } from '../tools/parse-document.ts';

/** A saved list of any length, made from real postings where there are some, else from the demo's. */

interface Read {
  readonly posting: Posting;
  readonly blocks: readonly Block[];
  readonly match: Match;
}

const demoPosting = new URL('../tools/demo-files/posting.html', import.meta.url);

/** Reads the postings that the list is made from, once. */
export function readSource(vocabulary: Vocabulary, profile: Profile, most = 600): Read[] {
  const corpus = corpusFolder();
  const folder = corpus === null ? null : join(corpus, 'postings');
  const texts =
    folder !== null && existsSync(folder)
      ? readdirSync(folder)
          .slice(0, most)
          .map((file) => readFileSync(join(folder, file), 'utf8'))
      : [readFileSync(demoPosting, 'utf8')];
  return texts.map((html) => {
    const { content } = collect(parseDocument(html), 'https://jobs.example/1');
    const posting = readPosting(content, vocabulary);
    return { posting, blocks: content.blocks, match: matchPosting(posting, profile, vocabulary) };
  });
}

const day = 86_400_000;

/** The list as a file would hold it. Every posting has its own address, company, number in its text, and history. */
export async function makeList(
  source: readonly Read[],
  count: number,
  end = new Date('2026-11-20T12:00:00Z'),
): Promise<FileReading> {
  const postings: SavedPosting[] = [];
  const texts = [];
  for (let index = 0; index < count; index++) {
    const read = source[index % source.length]!;
    const round = Math.floor(index / source.length);
    const company = round === 0 && read.posting.company ? read.posting.company : companyOf(index);
    const posting = { ...read.posting, company };
    const blocks = [
      ...read.blocks,
      {
        id: read.blocks.length,
        kind: 'text' as const,
        level: 0,
        text: `Reference number ${index}`,
      },
    ];
    const url = `https://jobs.example/${index}`;
    const at = new Date(end.getTime() - ((index * 37) % 300) * day - index * 1000);
    const sighting = await sightingOf({ url, posting, blocks, match: read.match });
    const { row, text } = firstRecord(sighting, at);
    postings.push(withHistory(row, index));
    texts.push(text!);
  }
  return { postings, texts, deleted: [], damaged: [] };
}

/** Companies of our own making. */
const first = ['Lantern', 'Harbour', 'Copper', 'Willow', 'Granite', 'Meridian', 'Saffron', 'Tern'];
const second = [
  'Quay',
  'Works',
  'Analytics',
  'Foods',
  'Clinic',
  'Press',
  'Energy',
  'Rail',
  'Studio',
];

function companyOf(index: number): string {
  return `${first[index % first.length]} ${second[index % second.length]}`;
}

/** Two in three only saved; the others went on, and got their answers, as lists do. */
const courses: readonly (readonly SavedStatus[])[] = [
  [],
  ['applied'],
  [],
  ['applied', 'rejected'],
  [],
  ['applied', 'interviewing'],
  [],
  [],
  ['applied', 'interviewing', 'offer'],
  ['archived'],
  [],
  ['applied', 'withdrawn'],
];

function withHistory(row: SavedPosting, index: number): SavedPosting {
  const course = courses[index % courses.length] ?? [];
  const from = Date.parse(row.savedAt);
  const history = course.map((status, step) => ({
    at: new Date(from + (step * 9 + 2 + (index % 11)) * day).toISOString(),
    kind: 'status' as const,
    field: null,
    value: status,
  }));
  const status = course.at(-1) ?? savedStatuses[0];
  return {
    ...row,
    status,
    stars: index % 4 === 0 ? (index % 5) + 1 : 0,
    tags: index % 6 === 0 ? ['remote first'] : [],
    history: [...row.history, ...history],
    nextStep:
      status === 'interviewing'
        ? { what: 'Send the portfolio', due: '2026-11-26', remindAt: null }
        : null,
  };
}
