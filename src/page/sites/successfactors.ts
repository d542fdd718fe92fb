import type { Site } from './site.ts';

/**
 * SAP SuccessFactors: career pages with microdata, the place among it as a `streetAddress`, whose parts carry `data-careersite-propertyid`; most stand on
 * companies' own hosts, where the microdata does. From scrapers and detectors in public code. Looked up 2026-11-24.
 */
export const successfactors: Site = {
  name: 'successfactors',
  hosts: [
    '.successfactors.com',
    '.successfactors.eu',
    '.sapsf.com',
    '.sapsf.eu',
    '.jobs.hr.cloud.sap',
    'jobs.sap.com',
  ],
  mark: '[data-careersite-propertyid="description"]',
  posting: /\/job\/[^/]+\/\d+|[?&]career_job_req_id=\d/,
  form: /\/talentcommunity\/apply\/|career_ns=job_application/,
  part: '[data-careersite-propertyid="title"], [data-careersite-propertyid="description"]',
  facts: {
    title: '[data-careersite-propertyid="title"]',
    location:
      '[data-careersite-propertyid="location"], [data-careersite-propertyid="city"], meta[itemprop="streetAddress"]',
    postedOn: '[data-careersite-propertyid="date"]',
  },
};
