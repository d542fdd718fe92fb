import type { Site } from './site.ts';

/** Indeed: a page of its own (`/viewjob`), or a pane beside the list (`?vjk=`) that changes without a new page. */
export const indeed: Site = {
  name: 'indeed',
  hosts: ['.indeed.com'],
  posting: /\/viewjob|[?&](?:vjk|jk)=/,
  part: '.jobsearch-InfoHeaderContainer, #salaryInfoAndJobType, #jobDescriptionText',
  facts: {
    title: '[data-testid="jobsearch-JobInfoHeader-title"], h1.jobsearch-JobInfoHeader-title',
    company: '[data-testid="inlineHeader-companyName"], [data-company-name="true"]',
    location: '[data-testid="inlineHeader-companyLocation"]',
    employmentType: '#salaryInfoAndJobType',
  },
};
