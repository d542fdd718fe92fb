import type { Site } from './site.ts';

/** Recruitee: a posting is `/o/NAME`, its form `/o/NAME/c/new`; the page carries structured data. */
export const recruitee: Site = {
  name: 'recruitee',
  hosts: ['.recruitee.com'],
  posting: /\/o\/[^/]+\/?(?:\?|$)/,
  form: /\/c\/new/,
};
