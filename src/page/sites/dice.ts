import type { Site } from './site.ts';

/**
 * Dice: draws itself; a posting is `/job-detail/UUID`, with structured data. Older pages carry `data-cy` names,
 * newer ones `data-testid`. From extractors in public code. Looked up 2026-11-24.
 */
export const dice: Site = {
  name: 'dice',
  hosts: ['www.dice.com'],
  posting: /^\/job-detail\/[\w-]+/,
  part: '[data-testid="jobDescriptionHtml"], #jobDescription',
  facts: {
    title: '[data-testid="job-detail-header-card"] h1, h1[data-cy="jobTitle"]',
    company: '[data-wa-click="djv-job-company-profile-click"], [data-cy="companyNameLink"]',
    location: [
      '[data-cy="location"]',
      {
        at: '[data-testid="job-detail-header-card"] span',
        match: /^(?:(?:hybrid|remote|on-?site) in )?(?<value>[^•]+, [A-Z]{2}(?:, US)?)/i,
      },
    ],
  },
};
