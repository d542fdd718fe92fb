import type { FileKind } from '../../profile/resume/files/kind.ts';
import type { Refusal } from '../../profile/resume/files/refusal.ts';
import type { Standing } from '../../profile/resume/proposals.ts';
import type { ReadFile } from '../../profile/resume/read-file.ts';
import { count } from './list.ts';

/** The words of bringing in a résumé. */

export const importWords = {
  title: 'Start from your résumé',
  again: 'Bring in a résumé',
  text: 'Rolemark reads it here, on your machine, and shows you what it found before anything is kept.',
  drop: 'Drop your résumé here',
  formats:
    'PDF, Word, OpenDocument, text, Markdown, JSON Resume, Europass or LinkedIn’s data archive',
  choose: 'Choose a file…',
  paste: 'Paste text…',
  pasteLabel: 'The text of your résumé',
  pasteRead: 'Read this text',
  pastedName: 'Pasted text',
  cancel: 'Cancel',
  input: 'Résumé file',
  dropAnywhere: 'Let go to read this file',
} as const;

export function readingWords(name: string): string {
  return `Reading ${name}…`;
}

/** Why a file was refused, and what can be done. The file's name stands before it. */
export const refusalWords: Readonly<Record<Refusal, string>> = {
  empty: 'There is nothing in this file.',
  'too-large':
    'This is larger than any résumé Rolemark reads (25 MB, or a million letters of text).',
  'unknown-kind':
    'This is no kind of file that Rolemark can read. A PDF, a Word document or plain text will work.',
  picture:
    'This is a picture, and Rolemark reads text only. Save your résumé as a PDF with text in it, or paste the text.',
  'old-word':
    'This is a document of an old Word (.doc). Open it in a word processor, save it as .docx or PDF, and try that.',
  encrypted: 'This file is locked with a password. Save a copy without the password, and try that.',
  'no-text':
    'There is no text in this PDF: its pages are pictures, as a scanner makes them. Recognise the text with a scanning program first, or paste the text.',
  damaged: 'This file is damaged and can’t be read. Save it again from the program that made it.',
  'unpacks-too-large':
    'This archive unpacks to far more than any résumé, so Rolemark stopped reading it.',
  macros:
    'This document carries macros, which are programs. Rolemark doesn’t open such files. Save it as a plain .docx or as a PDF, and try that.',
  'no-archive':
    'This archive is neither a Word document nor the data archive that LinkedIn gives you.',
  'own-profile':
    'This is a profile that Rolemark exported. Bring it in with “Import a profile…” further down.',
  'nothing-found':
    'Rolemark read this, but found no skill, language, certificate or degree that it knows. You can still add your skills by name.',
};

export const unchangedWords = 'Your profile is unchanged.';

const kindNames: Readonly<Record<FileKind, string>> = {
  pdf: 'PDF',
  docx: 'Word document',
  odt: 'OpenDocument text',
  linkedin: 'LinkedIn archive',
  json: 'JSON file',
  xml: 'Europass file',
  text: 'text file',
};

/** What the person should know about how the file was read. */
export function notesOn({ misnamed, kind, pages }: ReadFile): string[] {
  return [
    ...(misnamed
      ? [`Its name says otherwise, but this is a ${kindNames[kind]}; it was read as one.`]
      : []),
    ...(pages !== null && pages.all > pages.read
      ? [`It has ${pages.all} pages. Rolemark read the first ${pages.read}.`]
      : []),
  ];
}

export const reviewWords = {
  title: 'What your résumé says',
  text: 'Nothing is kept yet. Untick what is wrong, then add the rest.',
  keys: 'Arrow keys move, the space bar ticks or unticks.',
  positions: 'Where you worked',
  none: 'Everything in this résumé is in your profile already.',
  discard: 'Discard',
  all: 'Tick all',
  nothing: 'Untick all',
  yours: 'In your profile',
  theirs: 'In your résumé',
  now: 'now',
  noDates: 'no dates found',
} as const;

export const groupTitles = {
  skill: 'Skills',
  language: 'Languages',
  certificate: 'Certificates and licences',
  education: 'Education',
  yearsOfWork: 'Years of work',
} as const;

export const standingWords: Readonly<Record<Standing, string>> = {
  new: 'New',
  more: 'Adds to yours',
  other: 'Differs from yours',
};

export function addWords(number: number): string {
  return number === 0 ? 'Add nothing' : `Add ${count(number, 'thing')} to my profile`;
}

export function addedWords(number: number): string {
  return `${count(number, 'thing')} added from your résumé.`;
}

export function alreadyWords(number: number): string {
  return `${count(number, 'thing')} found ${number === 1 ? 'is' : 'are'} in your profile already.`;
}

export function morePlacesWords(number: number): string {
  return `and in ${count(number, 'other place')}`;
}

export function pageWords(page: number): string {
  return `page ${page}`;
}

export function yearsWords(years: number): string {
  return count(years, 'year');
}

export function lastUsedWords(month: string): string {
  return `last used ${month}`;
}
