import type { Site } from './site.ts';

/**
 * InfoJobs: draws itself, with structured data; classes that begin with `ij-` are the site's own. From scrapers in
 * public code. Looked up 2026-11-24.
 */
export const infojobs: Site = {
  name: 'infojobs',
  hosts: ['www.infojobs.net'],
  posting: /\/of-i[\da-f]+/,
  facts: {
    title: 'h1.ij-OfferDetail-title, h1.ij-Heading-title1',
    company: '.ij-OfferDetailHeader-companyLogo-companyName',
    location: '.ij-OfferDetailHeader-detailsList-item',
  },
};
