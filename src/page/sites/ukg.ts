import type { Site } from './site.ts';

/**
 * UKG Pro Recruiting (once UltiPro): draws itself; every part carries a `data-automation` name. From scrapers in
 * public code. Looked up 2026-11-24.
 */
export const ukg: Site = {
  name: 'ukg',
  hosts: [
    'recruiting.ultipro.com',
    'recruiting2.ultipro.com',
    'recruiting.ultipro.ca',
    '.rec.pro.ukg.net',
  ],
  mark: '[data-automation="opportunity-title"]',
  posting: /\/OpportunityDetail\?/i,
  form: /\/OpportunityApply/i,
  part: '[data-automation="opportunity-title"], [data-automation="job-description"]',
  facts: {
    title: '[data-automation="opportunity-title"]',
    company: '[data-automation="navbar-small-logo"]',
    location: '[data-automation="city-state-zip-country-label"]',
  },
};
