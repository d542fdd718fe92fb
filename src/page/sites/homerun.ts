import type { Site } from './site.ts';

/**
 * Homerun: a page that each company designs; a posting is `/NAME` or `/NAME/LANGUAGE`. Nothing lasting is known of
 * its parts. From links in public lists. Looked up 2026-11-24.
 */
export const homerun: Site = {
  name: 'homerun',
  hosts: ['.homerun.co'],
  posting: /^\/[a-z\d]+(?:-[a-z\d]+)+(?:\/[a-z]{2})?\/?(?:\?|$)/,
  form: /\/apply(?:\/|\?|$)/,
};
