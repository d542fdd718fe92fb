import type { Site } from './site.ts';

/**
 * Eightfold: draws itself, with a list beside the posting (`?pid=`) or without (`/careers/job/ID`); most customers'
 * pages stand on their own hosts, with structured data. From scrapers in public code. Looked up 2026-11-24.
 */
export const eightfold: Site = {
  name: 'eightfold',
  hosts: ['.eightfold.ai'],
  mark: '.position-job-description',
  posting: /^\/careers\/job\/\d+|^\/careers\/?\?(?:pid|.*&pid)=\d/,
  form: /\/apply(?:\/|\?|$)/,
  part: '.position-title, .position-location, .position-job-description',
  facts: {
    title: '.position-title',
    location: '.position-location',
  },
};
