import type { Site } from './site.ts';

/**
 * Indeed: a page of its own (`/viewjob`), or a pane beside the list (`?vjk=`) that changes without a new page. Since
 * 2026 both carry `vj-…` names; the older names are still served. From extensions in public code. Looked up 2026-11-24.
 */
export const indeed: Site = {
  name: 'indeed',
  hosts: ['.indeed.com'],
  posting: /\/viewjob|[?&](?:vjk|jk)=/,
  part: '.jobsearch-InfoHeaderContainer, #salaryInfoAndJobType, #jobDescriptionText, [data-testid="vj-job-title"], [data-testid="vj-job-description-heading"], .simple-job-description-html, .react-native-html-content',
  facts: {
    title:
      '[data-testid="jobsearch-JobInfoHeader-title"], h1.jobsearch-JobInfoHeader-title, [data-testid="vj-job-title"]',
    company:
      '[data-testid="inlineHeader-companyName"], [data-company-name="true"], [data-testid="company-info-metadata"] a[href*="/cmp/"]',
    location:
      '[data-testid="inlineHeader-companyLocation"], [data-testid="company-info-metadata"] div:has(> a[href*="/cmp/"]) + div > div:first-child',
    employmentType: '#salaryInfoAndJobType',
  },
};
