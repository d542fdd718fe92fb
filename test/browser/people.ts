import type { Profile } from '../../src/profile/profile.ts';

/** Somebody who has most of what the sample posting asks: no Terraform, no Kubernetes, all else. */
export const engineer: Profile = {
  rolemark: 'profile',
  version: 1,
  yearsOfWork: 6,
  skills: [
    { id: 'python', years: 5, level: 'proficient' },
    { id: 'sql', years: 5, level: 'proficient' },
    { id: 'postgresql', years: 3, level: 'working' },
  ],
  certificates: [],
  languages: [],
  education: [],
};
