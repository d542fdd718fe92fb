import type { Site } from './site.ts';

/**
 * Welcome to the Jungle: draws itself, with structured data; its parts carry `data-testid` names that begin with
 * `job-section-`. From scrapers in public code. Looked up 2026-11-24.
 */
export const welcomeToTheJungle: Site = {
  name: 'welcome-to-the-jungle',
  hosts: ['www.welcometothejungle.com'],
  posting: /\/companies\/[^/]+\/jobs\/[^/?]+/,
  form: /\/apply(?:\/|\?|$)/,
  part: '[data-testid="job-metadata-block"], [data-testid="job-section-description"], [data-testid="job-section-experience"]',
};
