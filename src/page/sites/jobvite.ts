import type { Site } from './site.ts';

/**
 * Jobvite: a plain page, or a frame of the same host with `?nl=1`; its parts carry names that begin with `jv-`, and
 * the page carries structured data. From scrapers and detectors in public code. Looked up 2026-11-24.
 */
export const jobvite: Site = {
  name: 'jobvite',
  hosts: ['jobs.jobvite.com'],
  mark: '.jv-job-detail-description',
  posting: /\/job\/\w+/,
  form: /\/apply(?:\/|\?|$)/,
  part: '.jv-header, .jv-job-detail-meta, .jv-job-detail-description',
  facts: {
    title: '.jv-header',
  },
  documentTitle: /^(?<company>.+?) Careers - (?<title>.+)$/,
};
