import type { Site } from './site.ts';

/**
 * Dover: draws itself; a posting with its form is `/apply/COMPANY/UUID`, the list `/jobs/COMPANY`. Its classes are
 * generated. From autofill extensions' address patterns. Looked up 2026-11-24.
 */
export const dover: Site = {
  name: 'dover',
  hosts: ['app.dover.com/apply/', 'app.dover.com/jobs/'],
  posting: /^\/apply\/[^/]+\/[\da-f]{8}-[\da-f-]{27}/i,
  facts: { company: 'img[alt]:not([alt=""])' },
};
