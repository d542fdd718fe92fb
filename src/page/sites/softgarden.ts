import type { Site } from './site.ts';

/**
 * softgarden: a posting is `/job/ID` with structured data, its text in the company's own design. From scrapers'
 * notes in public code. Looked up 2026-11-24.
 */
export const softgarden: Site = {
  name: 'softgarden',
  hosts: ['.softgarden.io', '.career.softgarden.de'],
  posting: /\/job\/\d+/,
};
