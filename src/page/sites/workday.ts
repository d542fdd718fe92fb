import type { Site } from './site.ts';

/** Workday: draws itself; every part carries a `data-automation-id`. */
export const workday: Site = {
  name: 'workday',
  hosts: ['.myworkdayjobs.com', '.myworkdaysite.com'],
  mark: '[data-automation-id="jobPostingDescription"]',
  posting: /\/(?:job|details)\//,
  form: /\/apply(?:\/|\?|$)/,
  part: '[data-automation-id="jobPostingHeader"], [data-automation-id="jobPostingDescription"]',
  facts: {
    title: '[data-automation-id="jobPostingHeader"]',
    location: '[data-automation-id="locations"] dd',
    employmentType: '[data-automation-id="time"] dd',
    postedOn: '[data-automation-id="postedOn"] dd',
  },
};
