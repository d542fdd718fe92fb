import type { Site } from './site.ts';

/**
 * CV-Library: a plain page with structured data; a posting is `/job/ID/NAME`. From scrapers' address patterns.
 * Looked up 2026-11-24.
 */
export const cvLibrary: Site = {
  name: 'cv-library',
  hosts: ['www.cv-library.co.uk'],
  posting: /^\/job\/\d+/,
  form: /\/apply(?:\/|\?|$)/,
};
