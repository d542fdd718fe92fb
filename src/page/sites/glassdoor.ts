import type { Site } from './site.ts';

/**
 * Glassdoor: a page of its own with structured data, or a pane beside the list (`?jl=`). `data-test` names and ids
 * are lasting; the text's class is a lasting name with a hash behind it, so only its beginning is asked for. From
 * scrapers and trackers in public code. Looked up 2026-11-24.
 */
export const glassdoor: Site = {
  name: 'glassdoor',
  hosts: [
    '.glassdoor.com',
    '.glassdoor.co.uk',
    '.glassdoor.de',
    '.glassdoor.fr',
    '.glassdoor.ca',
    '.glassdoor.com.au',
    '.glassdoor.co.in',
    '.glassdoor.ie',
    '.glassdoor.at',
    '.glassdoor.ch',
    '.glassdoor.nl',
    '.glassdoor.be',
    '.glassdoor.es',
    '.glassdoor.it',
    '.glassdoor.sg',
    '.glassdoor.com.hk',
    '.glassdoor.co.nz',
    '.glassdoor.com.br',
    '.glassdoor.com.mx',
    '.glassdoor.com.ar',
  ],
  posting: /\/job-listing\/|[?&](?:jl|jobListingId)=\d/,
  part: 'h1[id^="jd-job-title"], [class*="JobDetails_jobDescription"], #JobDescriptionContainer',
  facts: {
    title: 'h1[id^="jd-job-title"]',
    company: '[class*="EmployerProfile_employerNameHeading"], [data-test="employer-name"]',
    location: '[data-test="location"]',
  },
};
