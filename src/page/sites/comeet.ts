import type { Site } from './site.ts';

/**
 * Comeet: a posting is `/jobs/COMPANY/ID/NAME/ID`; the form stands below the text or in a frame.
 * Angular draws it, and its `ng-if` names what a part is. From scrapers in public code. Looked up 2026-11-24.
 */
export const comeet: Site = {
  name: 'comeet',
  hosts: ['www.comeet.com/jobs/', 'www.comeet.co/jobs/'],
  mark: '.userDesignedContent.company-description',
  posting: /^\/jobs\/[^/]+\/[^/]+\/[^/]+\/[\dA-F]{2}\.[\dA-F]{3}/i,
  form: /\/apply(?:\/|\?|$)/,
  facts: {
    company: 'img[alt]:not([alt=""])',
    location: 'li[ng-if="position.location"]',
    employmentType: 'li[ng-if="position.employmentType"]',
  },
};
