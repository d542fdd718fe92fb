import { describe, expect, test } from 'vitest';
import { pageTitleFactsOf } from '../../src/reading/page-title.ts';

describe('what the title of a page tells', () => {
  test.each([
    [
      'Fernhill hiring Head Baker in Leeds, England | LinkedIn',
      '',
      'Head Baker',
      'Fernhill',
      'Leeds, England',
    ],
    [
      'Fernhill hiring Head Baker - Nights in Leeds | LinkedIn',
      '',
      'Head Baker - Nights',
      'Fernhill',
      'Leeds',
    ],
    ['Head Baker at Fernhill - Stack Overflow', '', 'Head Baker', 'Fernhill', null],
    ['Head Baker | Leeds | Fernhill Careers', 'Head Baker', 'Head Baker', 'Fernhill', 'Leeds'],
    ['Head Baker - Fernhill', 'Head Baker', 'Head Baker', 'Fernhill', null],
    ['Fernhill: Head Baker', 'Head Baker', 'Head Baker', 'Fernhill', null],
    ['Fernhill - Jobs: Head Baker', 'Head Baker', 'Head Baker', 'Fernhill', null],
    ['Head Baker - Leeds, MA', 'Head Baker', 'Head Baker', null, null],
    ['Head Baker Job in Leeds - SEEK', '', 'Head Baker', null, 'Leeds'],
    ['Careers', '', null, null, null],
  ])('%s', (pageTitle, jobTitle, title, company, location) => {
    expect(pageTitleFactsOf(pageTitle, jobTitle)).toEqual({ title, company, location });
  });
});
