import type { Site } from './site.ts';

/**
 * Reed: a plain page with structured data and `data-qa` names. From adapters in public code. Looked up 2026-11-24.
 */
export const reed: Site = {
  name: 'reed',
  hosts: ['www.reed.co.uk'],
  posting: /^\/jobs\/[^/]+\/\d+/,
  facts: {
    title: 'h1[data-qa="job-title"]',
    company: '[data-qa="recruiter-name"]',
    location: '[data-qa="job-location"]',
    pay: '[data-qa="job-salary"], [data-qa="salaryLbl"]',
    employmentType: '[data-qa="jobTypeLbl"]',
  },
};
