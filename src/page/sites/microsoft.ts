import type { Site } from './site.ts';

/**
 * Microsoft's careers: drawn by Eightfold since 2025, before that by pages of its own with generated classes. From
 * scrapers in public code. Looked up 2026-11-24.
 */
export const microsoft: Site = {
  name: 'microsoft',
  hosts: ['apply.careers.microsoft.com', 'jobs.careers.microsoft.com'],
  posting: /^\/careers\/job\/\d+|^\/careers\/?\?(?:pid|.*&pid)=\d|\/job\/\d+/,
  form: /\/apply(?:\/|\?|$)/,
  documentTitle: /^(?<title>.+?) \| (?<company>Microsoft) Careers/,
};
