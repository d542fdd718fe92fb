import type { Site } from './site.ts';

/** SmartRecruiters: a plain page in sections, with microdata on its facts. */
export const smartrecruiters: Site = {
  name: 'smartrecruiters',
  hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
  posting: /^\/[^/]+\/\d{6,}/,
  part: '.job-title, .job-details, .job-sections',
  facts: {
    title: 'h1.job-title',
    company: 'meta[property="og:site_name"], meta[itemprop="name"]',
    location:
      '[itemprop="jobLocation"] .c-spl-job-location__place, .job-detail[itemprop="jobLocation"]',
    employmentType: '.job-detail[itemprop="employmentType"]',
  },
};
