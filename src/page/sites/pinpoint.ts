import type { Site } from './site.ts';

/**
 * Pinpoint: a plain page with structured data (measured on three customers by a scraper's author); a posting is
 * `/postings/UUID`, its form `/applications/new` below it. Looked up 2026-11-24.
 */
export const pinpoint: Site = {
  name: 'pinpoint',
  hosts: ['.pinpointhq.com'],
  posting: /^\/(?:[a-z]{2}\/)?(?:postings|jobs)\/[\da-f]{8}-[\da-f-]{27}/,
  form: /\/applications\/new/,
};
