import type { Site } from './site.ts';

/**
 * JOIN: a posting is `/companies/COMPANY/ID-NAME`, with structured data; its form `/apply` below it. From detectors
 * in public code. Looked up 2026-11-24.
 */
export const join: Site = {
  name: 'join',
  hosts: ['join.com/companies/'],
  posting: /^\/companies\/[^/]+\/\d+-[^/]+/,
  form: /\/apply(?:\/|\?|$)/,
};
