import type { Site } from './site.ts';

/** Lever: the posting is `/COMPANY/ID`, its form `/COMPANY/ID/apply`. */
export const lever: Site = {
  name: 'lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  posting: /^\/[^/]+\/[\da-f-]{36}\/?(?:\?|$)/,
  form: /\/(?:apply|thanks)\/?(?:\?|$)/,
  part: '.posting-headline, .posting-page .section-wrapper',
  facts: {
    title: '.posting-headline h2',
    company: '.main-header-logo img',
    location: '.posting-categories .location',
    employmentType: '.posting-categories .commitment',
  },
  documentTitle: /^(?<company>.+?) - (?<title>.+)$/,
};
