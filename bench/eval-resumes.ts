import type { Findings } from '../src/profile/resume/findings.ts';
import { openEntrySearch } from '../src/profile/search-entries.ts';
import { openVocabularyFiles } from '../tools/open-vocabulary.ts';
import type { Expected } from '../tools/resumes/expected.ts';
import { findInFixture, fixtureFiles } from '../tools/resumes/read-fixtures.ts';
import { printTable } from './table.ts';

/** What counts as found and as right, over any number of things. */
interface Tally {
  expected: number;
  found: number;
  right: number;
}

const kinds = ['skills', 'years', 'dates', 'languages', 'certificates', 'education'] as const;
type Kind = (typeof kinds)[number];
type Tallies = Readonly<Record<Kind, Tally>>;

/** As the issue of the profile asks: years within half a year. */
const yearsApart = 0.5;

/**
 * Résumés of invented people, made by the programs that people use, against what is in them. Skills count by id; years
 * only for skills that were found; dates to the month, as a whole for each position; languages with their level.
 */
export async function evalResumes(): Promise<void> {
  const vocabulary = openVocabularyFiles();
  const search = openEntrySearch(vocabulary);
  const total = emptyTallies();
  const rows: (readonly (string | number)[])[] = [];
  const faults: (readonly string[])[] = [];
  for (const file of fixtureFiles()) {
    const findings = await findInFixture(file, vocabulary, search);
    const tallies = compare(file.expected, findings, (kind, fault) =>
      faults.push([file.path, kind, fault]),
    );
    for (const kind of kinds) add(total[kind], tallies[kind]);
    rows.push([file.path, ...figuresOf(tallies)]);
  }
  rows.push(['all', ...figuresOf(total)]);
  printTable(
    'Résumés: recall and precision',
    ['file', ...kinds.flatMap((kind) => [kind, ''])],
    rows,
  );
  printTable('What is wrong', ['file', 'of', 'fault'], faults);
}

function emptyTallies(): Record<Kind, Tally> {
  const tally = (): Tally => ({ expected: 0, found: 0, right: 0 });
  return {
    skills: tally(),
    years: tally(),
    dates: tally(),
    languages: tally(),
    certificates: tally(),
    education: tally(),
  };
}

function add(to: Tally, from: Tally): void {
  to.expected += from.expected;
  to.found += from.found;
  to.right += from.right;
}

function compare(
  expected: Expected,
  found: Findings,
  tell: (kind: Kind, fault: string) => void,
): Tallies {
  const skills = Object.keys(expected.skills);
  const known = found.skills.filter(({ id }) => id in expected.skills);
  const years = known.filter(({ id }) => expected.skills[id] !== null);
  const rightYears = years.filter(({ id, years: have }) => {
    const right = have !== null && Math.abs(have - expected.skills[id]!) <= yearsApart;
    if (!right) tell('years', `${id}: ${have}, not ${expected.skills[id]}`);
    return right;
  });
  return {
    skills: setTally(
      skills,
      found.skills.map(({ id }) => id),
      (fault) => tell('skills', fault),
    ),
    years: { expected: years.length, found: years.length, right: rightYears.length },
    dates: setTally(
      expected.positions.map(({ from, to }) => `${from} … ${to}`),
      found.positions.map(({ from, to }) => `${from} … ${to}`),
      (fault) => tell('dates', fault),
    ),
    languages: setTally(
      Object.entries(expected.languages).map((entry) => entry.join(' ')),
      found.languages.map(({ id, level }) => `${id} ${level}`),
      (fault) => tell('languages', fault),
    ),
    certificates: setTally(
      expected.certificates,
      found.certificates.map(({ id }) => id),
      (fault) => tell('certificates', fault),
    ),
    education: setTally(
      expected.education.map(({ level, field }) => `${level} ${field}`),
      found.education.map(({ level, field }) => `${level} ${field}`),
      (fault) => tell('education', fault),
    ),
  };
}

function setTally(
  expected: readonly string[],
  found: readonly string[],
  tell: (fault: string) => void,
): Tally {
  for (const one of expected) if (!found.includes(one)) tell(`missed ${one}`);
  for (const one of found) if (!expected.includes(one)) tell(`beside ${one}`);
  const right = expected.filter((one) => found.includes(one)).length;
  return { expected: expected.length, found: found.length, right };
}

function figuresOf(tallies: Tallies): string[] {
  return kinds.flatMap((kind) => {
    const { expected, found, right } = tallies[kind];
    return [share(right, expected), share(right, found)];
  });
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
