import type { Site } from './site.ts';

/**
 * JazzHR: a plain page with the form below the text; a posting is `/apply/ID/NAME`, the list `/apply` or
 * `/apply/jobs`, in frames too. From scrapers' notes in public code. Looked up 2026-11-24.
 */
export const jazzhr: Site = {
  name: 'jazzhr',
  hosts: ['.applytojob.com'],
  posting: /^\/apply\/(?!jobs\/)\w+\/[^/]+/,
  part: '.job-header, #job-description',
  documentTitle: /^(?<title>.+?) - (?<company>.+) - Career Page$/,
};
