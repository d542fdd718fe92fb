import type { Site } from './site.ts';

/**
 * ZipRecruiter: a pane beside the list (`?lk=`) or a page (`/c/COMPANY/Job/NAME`). From extractors in public code.
 * Looked up 2026-11-24.
 */
export const ziprecruiter: Site = {
  name: 'ziprecruiter',
  hosts: ['.ziprecruiter.com', '.ziprecruiter.co.uk', '.ziprecruiter.ie'],
  posting: /\/c\/[^/]+\/Job\/|\/ojob\/|[?&](?:lk|jid)=\w/,
  part: '[data-testid="job-details-scroll-container"], h1.job_title, .job_description',
  facts: {
    location: {
      at: '[data-testid="job-details-scroll-container"] p',
      match: /^(?<value>[^•$]+, [A-Z]{2})(?: |$)/,
    },
    title: '[data-testid="job-details-scroll-container"] h2, h1.job_title',
    company: '[data-testid="job-details-scroll-container"] a[href^="/co/"], .hiring_company',
  },
};
