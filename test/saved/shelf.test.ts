import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyProfile, plainSkill } from '../../src/profile/profile.ts';
import { openSavedDatabase, type SavedDatabase } from '../../src/saved/database.ts';
import { editPostings } from '../../src/saved/edits.ts';
import {
  answerTimes,
  fitByMonth,
  funnel,
  mostAsked,
  payByRole,
  unlocks,
} from '../../src/saved/insight.ts';
import { removePosting, savePosting } from '../../src/saved/saved-store.ts';
import { openShelf, type Shelf } from '../../src/saved/shelf.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';
import { posting, seen } from './sample.ts';

const vocabulary = openVocabularyFiles();
const monday = new Date('2026-03-02T09:00:00Z');
const skilled = { ...emptyProfile, skills: [plainSkill('python')] };

const asks = (id: string, skill: string) => ({
  ...posting.requirements[0]!,
  id,
  quote: `Knows ${skill}`,
  skills: [],
  groups: [{ logic: 'all' as const, skills: [skill] }],
});
const engineer = {
  ...seen,
  url: 'https://jobs.example/engineer',
  posting: {
    ...posting,
    title: 'Engineer',
    company: 'Tern',
    seniority: 'senior' as const,
    salary: { min: 5000, max: 6000, currency: 'EUR', period: 'MONTH' as const },
    requirements: [asks('r1', 'python'), asks('r2', 'docker')],
  },
};

let name: string;
let database: SavedDatabase;
let shelf: Shelf;
beforeEach(async () => {
  name = `test-${crypto.randomUUID()}`;
  database = openSavedDatabase(name);
  await savePosting(database, seen, monday);
  await savePosting(database, engineer, new Date('2026-03-03T09:00:00Z'));
  shelf = openShelf(database);
  shelf.score(skilled, vocabulary);
  await vi.waitFor(() => expect(shelf.state().stage).toBe('all'));
});
afterEach(async () => {
  shelf.close();
  await database.delete();
});

const titles = (): string[] => shelf.state().shelved.map(({ row }) => row.facts.title);
const scoreOfEngineer = () =>
  shelf.state().shelved.find(({ row }) => row.facts.title === 'Engineer')?.score;

test('holds the list, the latest first, with its scores', () => {
  expect(titles()).toEqual(['Engineer', 'Harbour pilot']);
  expect(scoreOfEngineer()).toMatchObject({ fit: 50, lacks: ['docker'] });
});

test('a changed profile changes the scores at once', () => {
  shelf.score({ ...skilled, skills: [...skilled.skills, plainSkill('docker')] }, vocabulary);
  expect(scoreOfEngineer()).toMatchObject({ fit: 100, lacks: [] });
});

test('scores are kept, and are not trusted with another profile', async () => {
  await vi.waitFor(async () => expect(await database.scores.count()).toBe(2), 3000);
  const again = openShelf(database);
  again.score(emptyProfile, vocabulary);
  await vi.waitFor(() => expect(again.state().stage).toBe('all'));
  const [first] = again.state().shelved;
  expect(first?.score?.fit).toBe(0);
  again.close();
});

test('follows what another window saves, edits and deletes', async () => {
  const other = openSavedDatabase(name);
  const baker = {
    ...seen,
    url: 'https://x.example',
    posting: { ...posting, title: 'Baker', company: 'Rye' },
  };
  const row = await savePosting(other, baker, new Date());
  await vi.waitFor(() => expect(titles()).toContain('Baker'), 3000);
  await editPostings(other, [row.id], () => ({ stars: 3 }), new Date());
  await vi.waitFor(
    () => expect(shelf.state().shelved.find((one) => one.row.id === row.id)?.row.stars).toBe(3),
    3000,
  );
  await removePosting(other, row.id, new Date());
  await vi.waitFor(() => expect(titles()).not.toContain('Baker'), 3000);
  other.close();
});

describe('searching', () => {
  test.each([
    ['radar', 2],
    ['RADAR sea', 2],
    ['harb', 2],
    ['engi tern', 1],
    ['adar', 0],
    ['pilot baker', 0],
  ])('%s finds %i', (typed, many) => {
    expect(shelf.search(typed)?.size).toBe(many);
  });

  test('nothing typed is no search', () => {
    expect(shelf.search('  ')).toBeNull();
  });

  test('finds what the person wrote, as soon as it is written', async () => {
    const id = shelf.state().shelved[0]!.row.id;
    await editPostings(database, [id], () => ({ notes: 'ring Ázra' }), new Date());
    await vi.waitFor(() => expect(shelf.search('azra')).toEqual(new Set([id])), 3000);
  });
});

describe('insight', () => {
  test('most asked, and what is missing of it', () => {
    const asked = mostAsked(shelf.state().shelved, shelf.book()!, skilled, vocabulary);
    expect(asked.find(({ skill }) => skill === 'python')).toMatchObject({ has: 'yes' });
    expect(asked.find(({ skill }) => skill === 'docker')?.postings).toHaveLength(1);
  });

  test('what learning one skill would open', () => {
    const [first] = unlocks(shelf.state().shelved, vocabulary);
    expect(first).toMatchObject({ skill: 'docker' });
    expect(first?.whole).toHaveLength(1);
  });

  test('funnel, answers, fit and pay', async () => {
    const id = shelf.state().shelved[0]!.row.id;
    await editPostings(
      database,
      [id],
      () => ({ status: 'applied' }),
      new Date('2027-03-05T09:00:00Z'),
    );
    await editPostings(
      database,
      [id],
      () => ({ status: 'rejected' }),
      new Date('2027-03-15T09:00:00Z'),
    );
    await vi.waitFor(() => expect(shelf.state().shelved[0]?.row.status).toBe('rejected'), 3000);
    const { shelved } = shelf.state();
    expect(funnel(shelved).map(({ postings }) => postings.length)).toEqual([2, 1, 0, 0]);
    expect(answerTimes(shelved)).toEqual([{ days: 10, posting: id }]);
    expect(fitByMonth(shelved)).toEqual([{ name: '2026-03', fit: 50, postings: [id] }]);
    expect(payByRole(shelved)).toEqual([
      {
        name: 'senior',
        low: 60_000,
        middle: 66_000,
        high: 72_000,
        currency: 'EUR',
        postings: [id],
      },
    ]);
  });
});
