import type { AnswerWord } from '../../profile/teaching.ts';

/** The words of the profile page besides those of wishes and of the import. */

export const profilesWords = {
  title: 'Your profile',
  name: 'Name of this profile',
  rename: 'Rename',
  save: 'Save',
  add: 'New profile',
  remove: 'Delete this profile',
} as const;

export function removedProfile(name: string): string {
  return `“${name}” deleted.`;
}

export const detailWords = {
  about: (open: boolean, name: string): string => `${open ? 'Less' : 'More'} about ${name}`,
  short: 'More',
  less: 'Less',
  lastUsed: 'Last used',
  evidence: 'What shows it',
  evidenceHint: 'A project, a result, a line of your résumé',
  note: 'Note to yourself',
} as const;

export const impliedWords = {
  title: 'Counted as well',
  text: 'What you have brings these with it.',
} as const;

export function impliedBy(names: string): string {
  return `by ${names}`;
}

export const toldWords = {
  title: 'What you told Rolemark',
  text: 'Your answers and corrections from postings. They hold wherever the same is asked; take back what no longer fits.',
  answers: 'Your answers',
  notSkills: 'Words read wrongly',
  ignored: 'Requirements left out',
  takeBack: 'Take back',
  takenBack: 'Taken back.',
} as const;

export const answerNames: Readonly<Record<AnswerWord, string>> = {
  yes: 'Yes',
  no: 'No',
  somewhat: 'Somewhat',
};

export function notSkillWords(words: string, skill: string): string {
  return `“${words}” is not ${skill}`;
}

export const ownWords = {
  title: 'Your profile is yours',
  text: 'Keep a copy, carry it to another browser, print it, or delete it. It never leaves this machine unless you carry it.',
  export: 'Export as JSON',
  exportAll: 'Export all profiles',
  import: 'Import a profile…',
  jsonResume: 'Export as JSON Resume',
  print: 'Print',
  deleteAll: 'Delete everything…',
  deleteTitle: 'Delete all your profiles?',
  deleteText:
    'Every profile is deleted from this browser, with its answers and corrections, what was put aside as unreadable, and the copy in the browser’s sync storage. This cannot be undone. Postings you saved stay; they are deleted on their own page.',
  deleteConfirm: 'Delete everything',
  deleteKeep: 'Keep my profiles',
  deleted: 'Everything was deleted.',
} as const;

export const printWords = {
  title: 'Profile',
  skills: 'Skills',
  languages: 'Languages',
  education: 'Education',
  certificates: 'Certificates and licences',
  years: (years: number): string => (years === 1 ? '1 year' : `${years} years`),
} as const;

export const syncWords = {
  title: 'Copy for your other devices',
  text: 'Off unless you switch it on. Your browser then carries your profiles to the devices where you are signed in to it, through its maker’s sync service. Rolemark itself still sends nothing.',
  on: 'Keep a copy in the browser’s sync storage',
  limits:
    'The browser gives an extension about 100 kB there. Notes and evidence take the most room. Copies are made while this page is open.',
  conflict: 'Your profiles were changed here and on another device. Which ones should stay?',
  here: 'Those of this device',
  there: 'Those of the other device',
  both: 'Both, side by side',
  taken: 'Your profiles were brought up to date from your other device.',
  failed: 'The copy could not be made: the browser’s sync storage refused it.',
} as const;

export function tooLargeToCopy(kilobytes: number): string {
  return `Your profiles take ${kilobytes} kB packed, more than the browser’s sync storage holds. They stay on this device only. Shorter notes and evidence help.`;
}

export function copiedWords(at: string): string {
  return `Last copied ${at}.`;
}
