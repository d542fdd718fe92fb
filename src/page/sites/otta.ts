import type { Site } from './site.ts';

/**
 * Otta, now Welcome to the Jungle's app: draws itself, for members; what is asked stands in elements named `job-
 * requirement-bullet`. From scripts in public code. Looked up 2026-11-24.
 */
export const otta: Site = {
  name: 'otta',
  hosts: ['app.welcometothejungle.com', 'app.otta.com'],
  posting: /^\/jobs\/[\w-]{6,}/,
  facts: {
    title: { at: 'h1', match: /^[^,]+, (?<value>.+)/ },
    company: 'h1 a[href^="/companies/"]',
  },
};
