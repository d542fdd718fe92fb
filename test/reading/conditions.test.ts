import { describe, expect, it } from 'vitest';
import { collectText } from '../../src/page/collect-text.ts';
import { readPosting } from '../../src/reading/read-posting.ts';
import { seniorityOf } from '../../src/reading/seniority.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';

const vocabulary = openVocabularyFiles();

/** The conditions of a text, as "kind yes|no amount". */
function conditionsOf(text: string): string[] {
  const posting = readPosting(collectText(`Electrician\n\nAbout the job\n${text}`, ''), vocabulary);
  return posting.conditions.map(
    ({ kind, holds, amount }) =>
      `${kind} ${holds ? 'yes' : 'no'}${amount === null ? '' : ` ${amount}`}`,
  );
}

describe('conditions of the job', () => {
  it.each([
    ['You are willing to travel up to 25% of the time.', ['travel yes 25']],
    ['No travel is involved, we promise.', ['travel no']],
    ['Travel required: none.', ['travel no']],
    ['We plan journeys for the travel industry.', []],
    ['You join our on-call rotation once a month.', ['on-call yes']],
    ['There is no on-call duty.', ['on-call no']],
    ['The rota includes weekends and night shifts.', ['weekends yes', 'nights yes']],
    ['We are not able to sponsor visas for this role.', ['sponsorship no']],
    ['Visa sponsorship is available for the right person.', ['sponsorship yes']],
    [
      'Applicants must work here without a need for current or future visa sponsorship.',
      ['sponsorship no'],
    ],
    ['You present results to project sponsors and clients.', []],
    ['Must be able to lift up to 50 lbs.', ['lifting yes 23']],
    ['Must be able to lift 20 kg.', ['lifting yes 20']],
    ['This is a 12-month fixed-term contract.', ['contract-length yes 12']],
    ['A two-person crew works 37.5 hours per week.', ['hours yes 37.5']],
    ['You come in three or more, at least 3 days in the office.', ['office-days yes 3']],
    ['Diversity, equity and inclusion matter to us.', []],
    ['A competitive salary and equity.', ['equity yes']],
    ['Applications close on 4 May 2027.', ['closing yes']],
    ['Please apply before the closing date.', []],
    ['You prepare reports, to the board and to partners.', []],
    ['A clean record: a DBS check is carried out.', ['background-check yes']],
    ['Must be at least 18 years of age.', ['minimum-age yes 18']],
    ['Will you now or in the future require sponsorship?', []],
  ])('%s', (text, conditions) => {
    expect(conditionsOf(text)).toEqual(conditions);
  });

  it('points at the words', () => {
    const content = collectText(
      'Nurse\n\nAbout the job\nThe ward is old. Night shifts are shared.',
      '',
    );
    const [condition] = readPosting(content, vocabulary).conditions;
    expect(condition).toMatchObject({ kind: 'nights', quote: 'Night shifts are shared.' });
    expect(content.blocks[condition!.block]!.text).toContain(condition!.quote);
  });
});

describe('seniority of a title', () => {
  it.each([
    ['Senior Product Manager', 'senior'],
    ['Product Manager', null],
    ['Engineering Manager', 'manager'],
    ['Associate Director, Payments', 'director'],
    ['Summer Intern - Senior Care', 'intern'],
    ['Registered Nurse', null],
    ['Junior Buyer', 'junior'],
    ['Team Lead Data Platform', 'lead'],
    ['Account Executive', null],
    ['Vice President, Projects', 'director'],
    ['Chief Technology Officer (CTO)', 'executive'],
  ])('%s', (title, rank) => {
    expect(seniorityOf(title, 'en')).toBe(rank);
  });
});
