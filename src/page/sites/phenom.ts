import type { Site } from './site.ts';

/**
 * Phenom: draws itself, nearly always on the company's own host and always with structured data; the text's element
 * carries `data-ph-at-id`. From scrapers in public code. Looked up 2026-11-24.
 */
export const phenom: Site = {
  name: 'phenom',
  hosts: ['.phenompeople.com'],
  mark: '.jd-info[data-ph-at-id="jobdescription-text"]',
  posting: /\/job\/[^/]+\/[^/]+/,
  form: /\/apply(?:\/|\?|$)/,
  part: '.jd-info[data-ph-at-id="jobdescription-text"]',
};
