import type { Site } from './site.ts';

/**
 * Paylocity: a plain page; the text follows a `job-listing-header` that says so, and the place stands in one line
 * with other facts. From a scraper's tests in public code. Looked up 2026-11-24.
 */
export const paylocity: Site = {
  name: 'paylocity',
  hosts: ['recruiting.paylocity.com'],
  posting: /^\/Recruiting\/Jobs\/Details\/\d/i,
  form: /^\/Recruiting\/Jobs\/Apply\//i,
  part: '.job-preview-title, .job-listing-header, .job-listing-header + div',
  facts: {
    title: '.job-preview-title',
    company: 'img[alt]:not([alt=""])',
    location: {
      at: '.preview-location',
      match: /^(?:[\w -]*\bremote\s*•\s*)?(?<value>[^•]+)/i,
    },
  },
};
