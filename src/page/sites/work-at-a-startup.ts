import type { Site } from './site.ts';

/**
 * Work at a Startup, and the same postings on Y Combinator's own pages. From scrapers in public code; nothing
 * lasting is known of their parts. Looked up 2026-11-24.
 */
export const workAtAStartup: Site = {
  name: 'work-at-a-startup',
  hosts: ['www.workatastartup.com', 'www.ycombinator.com/companies/'],
  posting: /^\/jobs\/\d+|^\/companies\/[^/]+\/jobs\/\w/,
  form: /\/application/,
  documentTitle: /^(?<title>.+?) at (?<company>.+?)(?: \([A-Z]\d\d\))? \| Y Combinator/,
};
