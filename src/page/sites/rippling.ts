import type { Site } from './site.ts';

/**
 * Rippling: draws itself; a posting is `/COMPANY/jobs/UUID`, its form `/apply` below it. Its classes are generated
 * and no lasting name is known, so the general reading does the rest. From autofill extensions' address patterns.
 * Looked up 2026-11-24.
 */
export const rippling: Site = {
  name: 'rippling',
  hosts: ['ats.rippling.com'],
  posting: /^\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/]+\/jobs\/[\da-f]{8}-[\da-f-]{27}/,
  form: /\/apply(?:\/|\?|$)/,
};
