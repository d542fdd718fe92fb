import type { Site } from './site.ts';

/**
 * Amazon's careers: a plain page without structured data; the text stands in `#job-detail-body`, its lists typed
 * with dashes. From scrapers in public code. Looked up 2026-11-24.
 */
export const amazon: Site = {
  name: 'amazon',
  hosts: ['.amazon.jobs'],
  posting: /\/jobs\/\d+/,
  form: /\/apply(?:\/|\?|$)/,
  part: '#job-detail-body .content',
  facts: {
    company: { at: '#job-detail .meta', match: /\| (?<value>[^|]+)$/ },
    location: '#job-detail-body a[href*="/locations/"]',
  },
  documentTitle: /^(?<title>.+?) - Job ID: /,
};
