import type { Site } from './site.ts';

/**
 * Monster: a page of its own (`/job-openings/`), or a pane beside the list; the list's cards carry the same `data-
 * testid` names as the posting, which alone stands below `#job-view-header`. From scrapers and trackers in public
 * code. Looked up 2026-11-24.
 */
export const monster: Site = {
  name: 'monster',
  hosts: [
    '.monster.com',
    '.monster.co.uk',
    '.monster.de',
    '.monster.fr',
    '.monster.ca',
    '.monster.ie',
    '.monster.at',
    '.monster.ch',
    '.monster.nl',
    '.monster.be',
    '.monster.es',
    '.monster.it',
    '.monster.se',
    '.monster.lu',
  ],
  posting: /\/job-openings\//,
  part: '#job-view-header, [data-testid="svx-description-container-inner"]',
  facts: {
    title: '#job-view-header [data-testid="jobTitle"]',
    company: '#job-view-header [data-testid="company"]',
    location: '#job-view-header [data-testid="jobDetailLocation"]',
    pay: '[data-testid="svx-jobview-salary-value"]',
  },
};
