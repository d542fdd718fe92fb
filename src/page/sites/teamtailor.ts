import type { Site } from './site.ts';

/** Teamtailor: a posting is `/jobs/ID-NAME`; the page carries structured data. */
export const teamtailor: Site = {
  name: 'teamtailor',
  hosts: ['.teamtailor.com'],
  posting: /\/jobs\/\d+-[^/]+\/?(?:\?|$)/,
  form: /\/applications\/new/,
};
