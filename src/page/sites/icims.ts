import type { Site } from './site.ts';

/** iCIMS: the posting stands in a frame of the same host (`?in_iframe=1`), with its facts as terms and details. */
export const icims: Site = {
  name: 'icims',
  hosts: ['.icims.com'],
  mark: '.iCIMS_JobContent',
  posting: /\/jobs\/\d+\/(?:[^/]+\/)?job/,
  form: /\/(?:login|candidate)(?:\?|$)/,
  part: '.iCIMS_JobContent',
  facts: { title: '.iCIMS_Header' },
};
