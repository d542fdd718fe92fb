import type { Site } from './site.ts';

/** Personio: a posting is `/job/ID`; the page carries structured data, and the form stands below the text. */
export const personio: Site = {
  name: 'personio',
  hosts: ['.jobs.personio.de', '.jobs.personio.com'],
  posting: /^\/job\/\d+/,
};
