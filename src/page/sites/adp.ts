import type { Site } from './site.ts';

/**
 * ADP: Workforce Now shows the list and the posting (`&jobId=`) on one page, with classes that begin with `job-
 * description-`; MyJobs keeps its text in nested shadow roots. Both draw themselves. From scrapers in public code.
 * Looked up 2026-11-24.
 */
export const adp: Site = {
  name: 'adp',
  hosts: ['workforcenow.adp.com/mascsr/', 'myjobs.adp.com', 'recruiting.adp.com/srccar/'],
  posting: /[?&]jobId=\d|\/cx\/job-details|JobDetail/,
  part: '.job-description-title, .job-description-data-item',
  facts: {
    title: '.job-description-title',
    location: '.job-description-location-item',
  },
};
