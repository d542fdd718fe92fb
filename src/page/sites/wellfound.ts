import type { Site } from './site.ts';

/**
 * Wellfound: draws itself, with structured data; a posting is `/jobs/ID-NAME` or `/company/NAME/jobs/ID-NAME`. From
 * adapters in public code. Looked up 2026-11-24.
 */
export const wellfound: Site = {
  name: 'wellfound',
  hosts: ['wellfound.com'],
  posting: /^\/(?:company\/[^/]+\/)?jobs\/\d+-/,
  part: '[data-test="JobDescription"]',
  documentTitle: /^(?<title>.+?) at (?<company>.+?) • /,
};
