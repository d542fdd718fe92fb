import type { Site } from './site.ts';

/**
 * Greenhouse, both generations of its boards: "boards." (the older one, also in frames on companies' own sites) and
 * "job-boards.". The frame is `/embed/job_app?for=COMPANY&token=ID`.
 */
export const greenhouse: Site = {
  name: 'greenhouse',
  hosts: [
    'boards.greenhouse.io',
    'boards.eu.greenhouse.io',
    'job-boards.greenhouse.io',
    'job-boards.eu.greenhouse.io',
  ],
  posting: /\/jobs\/\d+|\/embed\/job_app\?/,
  form: /\/confirmation/,
  part: '#header, #content, .job__header, .job__description',
  facts: {
    title: '.app-title, .job__title h1',
    location: '#header .location, .job__location',
  },
  documentTitle: /^Job Application for (?<title>.+) at (?<company>.+)$/,
};
