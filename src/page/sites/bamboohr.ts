import type { Site } from './site.ts';

/** BambooHR: draws itself, with hashed class names; the text alone stands in an element of a lasting name. */
export const bamboohr: Site = {
  name: 'bamboohr',
  hosts: ['.bamboohr.com'],
  posting: /\/(?:careers|jobs)\/(?:view\.php\?id=)?\d+/,
};
