import type { Site } from './site.ts';

/**
 * LinkedIn: the public page (`top-card-layout`, `show-more-less-html`) and, for members, a page or a pane beside a list
 * or a collection that changes without a new page (`jobs-unified-top-card`, `#job-details`). Members' pages of 2026
 * have generated classes throughout: there the text's element tells by its `componentkey`, and the document's title
 * names the posting. From extensions in public code. Looked up 2026-11-24.
 */
export const linkedin: Site = {
  name: 'linkedin',
  hosts: ['.linkedin.com'],
  posting: /^\/(?:comm\/)?jobs\/(?:view\/|.*[?&]currentJobId=\d)/i,
  part: '.top-card-layout, .decorated-job-posting__details, .jobs-details__main-content .job-details-jobs-unified-top-card__container--two-pane, .jobs-description, #job-details, [componentkey^="JobDetails_AboutTheJob"]',
  facts: {
    title:
      '.top-card-layout__title, .job-details-jobs-unified-top-card__job-title, .jobs-unified-top-card__job-title',
    company:
      '.topcard__org-name-link, .topcard__flavor, .job-details-jobs-unified-top-card__company-name, .jobs-unified-top-card__company-name',
    location: [
      '.topcard__flavor--bullet, .jobs-unified-top-card__bullet, .job-details-jobs-unified-top-card__tertiary-description-container .tvm__text, .job-details-jobs-unified-top-card__primary-description-container .tvm__text',
      // "Ghent, Belgium · 3 days ago · 12 applicants": the line under the name, which nothing else tells.
      { at: 'p', match: /^(?<value>[\p{L} .,'’()-]{2,80}) · [^·]*\d[^·]* · /u },
    ],
    pay: '.compensation__salary',
  },
  documentTitle: /^(?:\(\d+\) )?(?<title>[^|]+) \| (?<company>[^|]+) \| LinkedIn$/,
};
