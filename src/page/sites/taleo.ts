import type { Site } from './site.ts';

/**
 * Oracle Taleo: an old page without structured data whose elements have ids like
 * `requisitionDescriptionInterface.reqTitleLinkAction.row1`; the part in front differs from page to page, the end
 * does not. From scrapers in public code. Looked up 2026-11-24.
 */
export const taleo: Site = {
  name: 'taleo',
  hosts: ['.taleo.net'],
  mark: '[id="requisitionDescriptionInterface.descRequisitionContainer"]',
  posting: /\/jobdetail\.ftl|\/ats\/careers\/.*(?:viewRequisition|requisition\.jsp)/,
  form: /\/(?:jobapply|application\.jss|flow\.jsf)/,
  part: '[id="requisitionDescriptionInterface.descRequisitionContainer"], .editablesection',
  facts: {
    company: 'img[alt]:not([alt=""])',
    title: '[id$="reqTitleLinkAction.row1"], .titlepage',
    location: '[id$="reqBasicLocation.row1"], [id$="reqLocation.row1"]',
    postedOn: '[id$="reqPostingDate.row1"]',
  },
};
