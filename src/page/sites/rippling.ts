import type { Site } from './site.ts';

/**
 * Rippling: draws itself; a posting is `/COMPANY/jobs/UUID`, its form `/apply` below it. Its classes are generated but
 * for the text's; the breadcrumb names the company, an icon stands before the place. From extensions in public code.
 * Looked up 2026-11-24.
 */
export const rippling: Site = {
  name: 'rippling',
  hosts: ['ats.rippling.com'],
  posting: /^\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/]+\/jobs\/[\da-f]{8}-[\da-f-]{27}/,
  form: /\/apply(?:\/|\?|$)/,
  part: '.ATS_htmlPreview',
  facts: {
    company: '[data-testid="breadcrumb"] li:first-child a',
    location: '[data-icon="LOCATION_OUTLINE"] + p',
  },
};
