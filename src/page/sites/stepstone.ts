import type { Site } from './site.ts';

/**
 * StepStone: draws itself, with structured data; every part carries a `data-at` name. From scrapers and adapters in
 * public code. Looked up 2026-11-24.
 */
export const stepstone: Site = {
  name: 'stepstone',
  hosts: [
    '.stepstone.de',
    '.stepstone.at',
    '.stepstone.be',
    '.stepstone.nl',
    '.stepstone.fr',
    '.stepstone.pl',
    '.stepstone.co.uk',
  ],
  posting: /--\d+-inline\.html|\/job\/\d+/,
  part: '[data-at="header-job-title"], [data-at="job-ad-content"]',
  facts: {
    title: '[data-at="header-job-title"]',
    company: '[data-at="metadata-company-name"]',
    location: '[data-at="metadata-location"]',
    employmentType: '[data-at="metadata-contract-type"]',
    pay: '[data-at="metadata-salary"]',
  },
};
