import { emptyProfile, type Profile, plainSkill } from '../../src/profile/profile.ts';

/** Somebody who has most of what the sample posting asks: no Terraform, no Kubernetes, all else. */
export const engineer: Profile = {
  ...emptyProfile,
  yearsOfWork: 6,
  skills: [
    { ...plainSkill('python'), years: 5, level: 'proficient' },
    { ...plainSkill('sql'), years: 5, level: 'proficient' },
    { ...plainSkill('postgresql'), years: 3, level: 'working' },
  ],
};
