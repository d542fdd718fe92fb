import type { Site } from './site.ts';

/**
 * Apple's careers: draws itself; its parts have ids that begin with `jobdetails-`. From scrapers in public code.
 * Looked up 2026-11-24.
 */
export const apple: Site = {
  name: 'apple',
  hosts: ['jobs.apple.com'],
  posting: /\/details\/\d+/,
  form: /\/apply(?:\/|\?|$)/,
  facts: {
    title: '#jobdetails-postingtitle',
    location: '#jobdetails-joblocation',
  },
  documentTitle: /^(?<title>.+?) - Jobs - Careers at (?<company>Apple)/,
};
