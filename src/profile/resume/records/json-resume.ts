import { z } from 'zod';
import type { Draft, Position } from '../draft.ts';
import { readMonth } from '../month.ts';
import { paragraphsOf, passageOf } from './paragraphs.ts';

/** JSON Resume, jsonresume.org/schema, version 1. What is missing or of another type is left out. */

// This runs in a worker of the extension, where making code out of text is forbidden; zod must not try.
z.config({ jitless: true });

const text = z.string().catch('').default('');
const texts = z.array(text).catch([]).default([]);
const listOf = <T extends z.ZodType>(entry: T) => z.array(entry).catch([]).default([]);

const workSchema = z.object({
  name: text,
  company: text,
  organization: text,
  position: text,
  startDate: text,
  endDate: text,
  summary: text,
  highlights: texts,
});

const resumeSchema = z.object({
  basics: z.object({ label: text, summary: text }).catch({ label: '', summary: '' }).optional(),
  work: listOf(workSchema),
  volunteer: listOf(workSchema),
  education: listOf(z.object({ institution: text, area: text, studyType: text, courses: texts })),
  certificates: listOf(z.object({ name: text, issuer: text })),
  skills: listOf(z.object({ name: text, level: text, keywords: texts })),
  languages: listOf(z.object({ language: text, fluency: text })),
  projects: listOf(z.object({ name: text, description: text, highlights: texts, keywords: texts })),
});

const sections = ['basics', 'work', 'education', 'skills', 'volunteer', 'projects', 'languages'];

export function isJsonResume(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && sections.some((section) => section in value)
  );
}

/** Never throws: what can't be read is missing from the draft. */
export function draftOfJsonResume(value: object): Draft {
  const resume = resumeSchema.parse(value);
  return {
    positions: [...resume.work, ...resume.volunteer].map(positionOf),
    lists: {
      skills: resume.skills.flatMap(({ name, level, keywords }) => {
        const own = level === '' ? name : `${name} (${level})`;
        return keywords.length === 0 ? passageOf(own) : passageOf(`${own}: ${keywords.join(', ')}`);
      }),
      languages: [],
      certificates: resume.certificates.flatMap(({ name }) => passageOf(name)),
      education: resume.education.flatMap(({ studyType, area, institution }) =>
        passageOf(studyType, area, institution),
      ),
      prose: [
        ...paragraphsOf(resume.basics?.summary ?? ''),
        ...resume.projects.flatMap(({ description, highlights, keywords }) => [
          ...paragraphsOf(description),
          ...highlights.flatMap(paragraphsOf),
          ...passageOf(...keywords),
        ]),
      ],
    },
    stated: {
      skills: [],
      languages: resume.languages.map(({ language, fluency }) => ({
        name: language,
        level: fluency,
        line: fluency === '' ? language : `${language} (${fluency})`,
      })),
    },
  };
}

function positionOf(work: z.infer<typeof workSchema>): Position {
  const employer = work.name || work.company || work.organization;
  const from = readMonth(work.startDate);
  const to = readMonth(work.endDate);
  return {
    title: work.position,
    employer,
    from,
    to,
    current: from !== null && to === null,
    heading: passageOf(work.position, employer),
    passages: [...paragraphsOf(work.summary), ...work.highlights.flatMap(paragraphsOf)],
  };
}
