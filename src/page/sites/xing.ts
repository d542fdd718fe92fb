import type { Site } from './site.ts';

/**
 * XING: draws itself, with structured data; a posting is `/jobs/PLACE-NAME-ID`. Its classes are generated. From
 * scrapers' address patterns. Looked up 2026-11-24.
 */
export const xing: Site = {
  name: 'xing',
  hosts: ['www.xing.com'],
  posting: /^\/jobs\/[\w%-]+-\d{5,}/,
};
