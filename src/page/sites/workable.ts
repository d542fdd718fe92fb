import type { Site } from './site.ts';

/** Workable: draws itself; every part carries a `data-ui` name. */
export const workable: Site = {
  name: 'workable',
  hosts: ['apply.workable.com', 'jobs.workable.com'],
  posting: /\/j\/[\dA-F]{6,}\/?(?:\?|$)|\/view\//i,
  form: /\/apply\/?(?:\?|$)/,
  part: '[data-ui="job-title"], [data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
  facts: {
    title: '[data-ui="job-title"]',
    company: '[data-ui="company-name"]',
    location: '[data-ui="job-location"]',
    employmentType: '[data-ui="job-type"]',
  },
  documentTitle: /^(?<title>.+) - (?<company>.+)$/,
};
