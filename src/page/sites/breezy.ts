import type { Site } from './site.ts';

/**
 * Breezy HR: a plain page with structured data; a posting is `/p/ID-NAME`, its form `/p/ID-NAME/apply`. From
 * autofill extensions' address patterns. Looked up 2026-11-24.
 */
export const breezy: Site = {
  name: 'breezy',
  hosts: ['.breezy.hr'],
  posting: /^\/p\/[^/]+/,
  form: /\/apply(?:\/|\?|$)/,
  part: '.banner, .description',
};
