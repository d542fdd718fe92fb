import type { Site } from './site.ts';

/**
 * Built In and its city sites: a plain page without structured data; the text stands in an element whose id begins
 * with `job-post-body-`. From scrapers in public code. Looked up 2026-11-24.
 */
export const builtIn: Site = {
  name: 'built-in',
  hosts: [
    'builtin.com',
    'www.builtinnyc.com',
    'www.builtinboston.com',
    'www.builtinchicago.org',
    'www.builtinaustin.com',
    'www.builtinla.com',
    'www.builtinseattle.com',
    'www.builtincolorado.com',
    'www.builtinsf.com',
  ],
  posting: /^\/job\/[^/]+\/\d+/,
  part: '[id^="job-post-body-"]',
  facts: {
    company: 'a[href^="/company/"] h2',
    location: { at: 'span', match: /^(?<value>[^,]{2,40}, [A-Z]{2}(?:, USA)?)$/ },
  },
};
