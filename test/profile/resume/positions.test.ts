import { expect, test } from 'vitest';
import { draftOfLines } from '../../../src/profile/resume/draft-of-lines.ts';
import { linesOfText } from '../../../src/profile/resume/files/text.ts';
import { writeMonth } from '../../../src/profile/resume/month.ts';

function positionsOf(text: string): string[] {
  return draftOfLines(linesOfText(text)).positions.map(
    ({ title, employer, from, to }) =>
      `${title} @ ${employer}: ${from && writeMonth(from)} … ${to && writeMonth(to)}`,
  );
}

const nurse = 'Staff Nurse @ Harbour Clinic: 2019-03 … 2021-05';

test.each([
  ['dates behind', 'Staff Nurse, Harbour Clinic   Mar 2019 – May 2021\n- Did rounds'],
  ['dates before', 'Mar 2019 – May 2021   Staff Nurse, Harbour Clinic\n- Did rounds'],
  ['dates below', 'Staff Nurse\nHarbour Clinic\nMar 2019 – May 2021\n- Did rounds'],
  ['dates above', 'Mar 2019 – May 2021\nStaff Nurse\nHarbour Clinic\n- Did rounds'],
  ['dates in parentheses', 'Harbour Clinic\nStaff Nurse (03/2019 – 05/2021)\n- Did rounds'],
  ['bars between', 'Harbour Clinic | Staff Nurse | 2019-03 – 2021-05\n- Did rounds'],
])('%s', (_what, text) => {
  expect(positionsOf(`EXPERIENCE\n\n${text}`)).toEqual([nurse]);
});

test('each position keeps its own lines', () => {
  const { positions } = draftOfLines(
    linesOfText(`Experience

Staff Nurse, Harbour Clinic
Mar 2019 – May 2021
- Kept the ward in order
  through two winters

Carer, Willow Lane
Jan 2017 – Feb 2019
- Helped with meals`),
  );
  expect(positions.map(({ passages }) => passages.map(({ text }) => text))).toEqual([
    ['Kept the ward in order', 'through two winters'],
    ['Helped with meals'],
  ]);
});

test('a date within a sentence opens no position', () => {
  expect(
    positionsOf(`Experience

Carer, Willow Lane
Jan 2017 – Feb 2019
- Led the move from 2017 to 2018, which took the whole house and all of its patience along.`),
  ).toEqual(['Carer @ Willow Lane: 2017-01 … 2019-02']);
});
