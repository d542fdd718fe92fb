import type { z } from 'zod';
import { profileVersion } from './migrations.ts';
import { type Profile, profileSchema } from './profile.ts';

/** A profile as a file, out and in. The same check also guards what is read from storage. */

export type ProfileReading =
  | { readonly ok: true; readonly profile: Profile }
  /** `message` is for the person: what is wrong, and where. */
  | { readonly ok: false; readonly message: string };

/** Larger files are refused unread: a profile of a thousand skills takes about 70 kB. */
const largestFile = 5_000_000;

/** The profile as indented JSON, ready to be kept as a file. */
export function writeProfileFile(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

export type FileParsing =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** Reads the text of a file that a person chose. Never throws. */
export function readProfileFile(text: string): ProfileReading {
  const parsed = parseFile(text);
  return parsed.ok ? readProfile(parsed.value) : parsed;
}

/** The JSON in a file of ours, whatever it may say. Never throws. */
export function parseFile(text: string): FileParsing {
  if (text.trim() === '') return refuse('This file is empty.');
  if (text.length > largestFile) {
    return refuse('This file is larger than any profile could be (more than 5 MB).');
  }
  try {
    // Some editors put a byte order mark first, which JSON does not allow.
    return { ok: true, value: JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) };
  } catch {
    return refuse('This file is not a Rolemark profile: it is not JSON.');
  }
}

/** Checks a value of unknown origin: parsed JSON, or what storage holds. Never throws. */
export function readProfile(value: unknown): ProfileReading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('This is not a Rolemark profile.');
  }
  const { rolemark, version } = value as { rolemark?: unknown; version?: unknown };
  if (rolemark !== 'profile') {
    return refuse('This is not a Rolemark profile. One says "rolemark": "profile" at its top.');
  }
  if (typeof version === 'number' && version > profileVersion) {
    return refuse(
      `This profile was written by a newer Rolemark (format ${version}; this one reads format ${profileVersion}). Update the extension, then try again.`,
    );
  }
  const parsed = profileSchema.safeParse(value);
  if (parsed.success) return { ok: true, profile: withoutRepeats(parsed.data) };
  const issue = parsed.error.issues[0];
  return refuse(`This profile has a mistake${issue ? placeOf(issue) : ''}.`);
}

/** A file written by hand may name a skill twice; the first one counts. */
function withoutRepeats(profile: Profile): Profile {
  return {
    ...profile,
    skills: firstOfEach(profile.skills, (owned) => owned.id),
    certificates: firstOfEach(profile.certificates, (id) => id),
    languages: firstOfEach(profile.languages, (owned) => owned.id),
    education: firstOfEach(profile.education, (owned) => `${owned.level} ${owned.field}`),
    answers: firstOfEach(profile.answers, (answer) => answer.ask),
  };
}

function firstOfEach<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (!seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}

/** " at skills, entry 3, years: Too big: expected number to be <=70" */
function placeOf(issue: z.core.$ZodIssue): string {
  const place = issue.path
    .map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step)))
    .join(', ');
  return place === '' ? `: ${issue.message}` : ` at ${place}: ${issue.message}`;
}

function refuse(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}
