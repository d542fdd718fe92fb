import type { Site } from './site.ts';

/**
 * Oracle Recruiting: draws itself, on the host of the company's whole Oracle suite, of which only the candidates'
 * pages are this site's. Classes that begin with `job-details__` have lasted for years. From scrapers in public
 * code. Looked up 2026-11-24.
 */
export const oracle: Site = {
  name: 'oracle',
  hosts: ['.oraclecloud.com/hcmUI/CandidateExperience/'],
  mark: '.job-details__description-content',
  posting: /\/(?:job|preview)\/[\w-]*\d/,
  form: /\/apply(?:\/|\?|$)/,
  part: '.job-details__title, .job-details__description-content',
  facts: {
    title: '.job-details__title',
    location: '.job-details__subtitle',
  },
};
