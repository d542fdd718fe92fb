import type { Site } from './site.ts';

/**
 * USAJOBS: a plain page without structured data; its parts stand under the ids `joa-summary`, `joa-duties`, `joa-
 * requirements` (older ones without `joa-`). From scrapers and a collector's test in public code. Looked up
 * 2026-11-24.
 */
export const usajobs: Site = {
  name: 'usajobs',
  hosts: ['www.usajobs.gov'],
  posting: /^\/(?:job|GetJob\/ViewDetails)\/\d+/i,
  part: '#joa-summary, #joa-duties, #joa-requirements, #summary, #duties, #requirements, #qualifications',
  facts: {
    title: 'h1#job-title, .usajobs-joa-banner__title',
    company: '.usajobs-joa-banner__agency',
    location: '.usajobs-joa-locations__city',
  },
};
