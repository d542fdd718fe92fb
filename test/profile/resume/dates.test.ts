import { expect, test } from 'vitest';
import { datesIn } from '../../../src/profile/resume/dates.ts';
import { writeMonth } from '../../../src/profile/resume/month.ts';

/** As "2019-03 … 2021-05", "2019-03 … now" or "2019". */
function read(text: string): string[] {
  return datesIn(text).map(({ from, to, kind }) => {
    if (kind === 'single') return writeMonth(from);
    return `${writeMonth(from)} … ${to === null ? 'now' : writeMonth(to)}`;
  });
}

test.each([
  ['Jan 2019 – Mar 2021', '2019-01 … 2021-03'],
  ['January 2019 to March 2021', '2019-01 … 2021-03'],
  ['Sept. 2017 - Aug. 2018 (1 year)', '2017-09 … 2018-08'],
  ['01/2019-03/2021', '2019-01 … 2021-03'],
  ['01/2019 – heute', '2019-01 … now'],
  ['01.2019 bis 03.2021', '2019-01 … 2021-03'],
  ['2019-01 — 2021-03', '2019-01 … 2021-03'],
  ['2019/01 – 2021/03', '2019-01 … 2021-03'],
  ['2019 – 2021', '2019 … 2021'],
  ['2019-2021', '2019 … 2021'],
  ['2019–21', '2019 … 2021'],
  ['03/19 – 05/21', '2019-03 … 2021-05'],
  ["Mar '19 – May '21", '2019-03 … 2021-05'],
  ['since 2020', '2020 … now'],
  ['seit 03/2020', '2020-03 … now'],
  ['Seit März 2020', '2020-03 … now'],
  ['depuis septembre 2018', '2018-09 … now'],
  ['desde enero de 2018', '2018-01 … now'],
  ['marzo de 2015 a junio de 2017', '2015-03 … 2017-06'],
  ['mars 2016 à août 2019', '2016-03 … 2019-08'],
  ["juin 2019 – aujourd'hui", '2019-06 … now'],
  ['juin 2019 - aujourd’hui', '2019-06 … now'],
  ['octubre 2019 - actualidad', '2019-10 … now'],
  ['mei 2014 – heden', '2014-05 … now'],
  ['maio de 2016 até o momento', '2016-05 … now'],
  ['15.03.2019 – 30.04.2020', '2019-03 … 2020-04'],
  ['03/15/2019 - 04/30/2020', '2019-03 … 2020-04'],
  ['March 5, 2019 – April 30, 2020', '2019-03 … 2020-04'],
  ['5 March 2019 until 30 April 2020', '2019-03 … 2020-04'],
  ['Feb 2016 – Present', '2016-02 … now'],
  ['February 2016 - to date', '2016-02 … now'],
  ['May 2018 -', '2018-05 … now'],
  ['June 2014', '2014-06'],
  ['Graduated 2012', '2012'],
  ['Nurse, Harbour Clinic\tFeb 2016 – Present', '2016-02 … now'],
])('%s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  'Led a team of 12 people',
  'ISO 9001 and ISO 27001',
  'Phone 0171 2345678',
  'Cut costs by 20.5 % and 3/4 of the calls',
  'Python 3.11, 24/7 on call',
  'May I help you?',
  'Market research in 3 countries',
  '2021 – 2019',
])('no date in: %s', (text) => {
  expect(read(text).filter((date) => date.includes('…'))).toEqual([]);
});

test('two stretches in one line are both found, with their words', () => {
  const text = 'Nurse 2010 - 2012, midwife 2013 - 2015';
  expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '2010 - 2012',
    '2013 - 2015',
  ]);
});
