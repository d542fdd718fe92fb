import type { Skill } from '../skills/skill.ts';
import {
  type OwnedEducation,
  type OwnedLanguage,
  type OwnedSkill,
  type Profile,
  plainSkill,
} from './profile.ts';

/**
 * Every change a person can make to a profile, as pure functions: a profile goes in, the changed one
 * comes out. Where nothing changes, the very same profile comes back, so that callers can tell.
 */

/** Adds a skill at the end; one that is there already keeps its years and level. */
export function addSkill(profile: Profile, id: string): Profile {
  if (profile.skills.some((owned) => owned.id === id)) return profile;
  return { ...profile, skills: [...profile.skills, plainSkill(id)] };
}

export function removeSkill(profile: Profile, id: string): Profile {
  const skills = profile.skills.filter((owned) => owned.id !== id);
  return skills.length === profile.skills.length ? profile : { ...profile, skills };
}

/** Sets what is said about a skill that is there; null and an empty text take it away. */
export function changeSkill(
  profile: Profile,
  id: string,
  change: Partial<Omit<OwnedSkill, 'id'>>,
): Profile {
  if (!profile.skills.some((owned) => owned.id === id)) return profile;
  return {
    ...profile,
    skills: profile.skills.map((owned) => (owned.id === id ? { ...owned, ...change } : owned)),
  };
}

export function addLanguage(profile: Profile, id: string): Profile {
  if (profile.languages.some((owned) => owned.id === id)) return profile;
  return { ...profile, languages: [...profile.languages, { id, level: null }] };
}

export function removeLanguage(profile: Profile, id: string): Profile {
  const languages = profile.languages.filter((owned) => owned.id !== id);
  return languages.length === profile.languages.length ? profile : { ...profile, languages };
}

export function changeLanguage(
  profile: Profile,
  id: string,
  level: OwnedLanguage['level'],
): Profile {
  if (!profile.languages.some((owned) => owned.id === id)) return profile;
  return {
    ...profile,
    languages: profile.languages.map((owned) => (owned.id === id ? { ...owned, level } : owned)),
  };
}

export function addCertificate(profile: Profile, id: string): Profile {
  if (profile.certificates.includes(id)) return profile;
  return { ...profile, certificates: [...profile.certificates, id] };
}

export function removeCertificate(profile: Profile, id: string): Profile {
  if (!profile.certificates.includes(id)) return profile;
  return { ...profile, certificates: profile.certificates.filter((owned) => owned !== id) };
}

export function addEducation(profile: Profile, education: OwnedEducation): Profile {
  const known = profile.education.some(
    (owned) => owned.level === education.level && owned.field === education.field,
  );
  return known ? profile : { ...profile, education: [...profile.education, education] };
}

export function removeEducation(profile: Profile, education: OwnedEducation): Profile {
  const kept = profile.education.filter(
    (owned) => owned.level !== education.level || owned.field !== education.field,
  );
  return kept.length === profile.education.length ? profile : { ...profile, education: kept };
}

/** Years of work in all, from 0 to 70; null where the person has not said. */
export function setYearsOfWork(profile: Profile, years: number | null): Profile {
  return profile.yearsOfWork === years ? profile : { ...profile, yearsOfWork: years };
}

/**
 * Adds an entry of the vocabulary where its kind belongs: a language to the languages, a certificate
 * to the certificates, everything else to the skills. This is what "I have this" does.
 */
export function addEntry(profile: Profile, entry: Pick<Skill, 'id' | 'kind'>): Profile {
  if (entry.kind === 'language') return addLanguage(profile, entry.id);
  if (entry.kind === 'certificate') return addCertificate(profile, entry.id);
  return addSkill(profile, entry.id);
}

/** Takes an entry away from wherever `addEntry` may have put it. */
export function removeEntry(profile: Profile, id: string): Profile {
  return removeCertificate(removeLanguage(removeSkill(profile, id), id), id);
}

/** Whether the profile names the entry itself (not something that implies it). */
export function hasEntry(profile: Profile, id: string): boolean {
  return (
    profile.skills.some((owned) => owned.id === id) ||
    profile.languages.some((owned) => owned.id === id) ||
    profile.certificates.includes(id)
  );
}

/** Whether there is nothing in the profile that a posting could be compared with. */
export function isEmpty(profile: Profile): boolean {
  return (
    profile.skills.length === 0 &&
    profile.languages.length === 0 &&
    profile.certificates.length === 0 &&
    profile.education.length === 0 &&
    profile.yearsOfWork === null
  );
}
