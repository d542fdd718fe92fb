import type { Site } from './site.ts';

/** SEEK and its sisters in Asia: every part carries a `data-automation` name. */
export const seek: Site = {
  name: 'seek',
  hosts: ['.seek.com.au', '.seek.co.nz', '.seek.com', '.jobstreet.com', '.jobsdb.com'],
  posting: /\/job\/\d+|[?&]jobId=\d+/,
  form: /\/apply(?:\/|\?|$)/,
  part: '[data-automation="jobDetailsPage"] [data-automation="job-detail-title"], [data-automation="jobAdDetails"]',
  facts: {
    title: '[data-automation="job-detail-title"]',
    company: '[data-automation="advertiser-name"]',
    location: '[data-automation="job-detail-location"]',
    employmentType: '[data-automation="job-detail-work-type"]',
    pay: '[data-automation="job-detail-salary"]',
  },
};
