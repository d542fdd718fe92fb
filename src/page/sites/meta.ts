import type { Site } from './site.ts';

/**
 * Meta's careers: draws itself, with generated classes and structured data; a posting is `/jobs/ID` or
 * `/profile/job_details/ID`. From scrapers in public code. Looked up 2026-11-24.
 */
export const meta: Site = {
  name: 'meta',
  hosts: ['www.metacareers.com'],
  posting: /^\/(?:v2\/)?jobs\/\d+|^\/profile\/job_details\/\d+/,
};
