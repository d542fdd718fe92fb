import type { Site } from './site.ts';

/**
 * Google's careers: draws itself, with generated classes, on a host that has much else. From extensions' address
 * patterns; the document's title names the posting. Looked up 2026-11-24.
 */
export const google: Site = {
  name: 'google',
  hosts: ['www.google.com/about/careers/'],
  posting: /\/jobs\/results\/\d+/,
  form: /\/apply(?:\/|\?|$)/,
  documentTitle: /^(?<title>.+?) — (?<company>Google) Careers/,
};
