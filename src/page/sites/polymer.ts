import type { Site } from './site.ts';

/**
 * Polymer: a plain page with structured data (measured by a scraper's author); a posting is `/COMPANY/NUMBER`.
 * Looked up 2026-11-24.
 */
export const polymer: Site = {
  name: 'polymer',
  hosts: ['jobs.polymer.co'],
  posting: /^\/[^/]+\/\d+/,
  form: /\/apply(?:\/|\?|$)/,
};
