import type { Site } from './site.ts';

/**
 * Find a job, of Britain's Department for Work and Pensions: a plain page in GOV.UK's design; a posting is
 * `/details/ID`, its form `/apply/ID`. From scrapers' address patterns. Looked up 2026-11-24.
 */
export const govukFindAJob: Site = {
  name: 'govuk-find-a-job',
  hosts: ['findajob.dwp.gov.uk'],
  posting: /^\/details\/\d+/,
  form: /^\/apply\//,
};
