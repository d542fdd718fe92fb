import type { Site } from './site.ts';

/**
 * Naukri: draws itself, with structured data; a posting is `/job-listings-…`. Its classes are lasting names with a
 * hash behind them, so only their middle is asked for. From scrapers in public code. Looked up 2026-11-24.
 */
export const naukri: Site = {
  name: 'naukri',
  hosts: ['www.naukri.com'],
  posting: /^\/job-listings-/,
  part: '[class*="JDC__dang-inner-html"]',
  facts: {
    title: 'h1[class*="jd-header-title"]',
    company: '[class*="jd-header-comp-name"] a',
  },
};
