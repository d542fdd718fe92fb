import type { Site } from './site.ts';

/**
 * Gem: draws itself; a posting is `/COMPANY/ID` with a long id. Its classes are generated. From autofill extensions'
 * address patterns. Looked up 2026-11-24.
 */
export const gem: Site = {
  name: 'gem',
  hosts: ['jobs.gem.com'],
  posting: /^\/[^/]+\/[\w-]{7,}\/?(?:\?|$)/,
};
