import type { Match } from '../../src/matching/match.ts';
import type { Block } from '../../src/page/content.ts';
import type { Posting } from '../../src/reading/posting.ts';
import type { SeenPosting } from '../../src/saved/sightings.ts';

/** A small posting of our own, for tests of what is done with postings. */

export const blocks: readonly Block[] = [
  { id: 0, kind: 'heading', level: 1, text: 'Harbour pilot' },
  { id: 1, kind: 'item', level: 1, text: 'You know radar and read sea charts.' },
  { id: 2, kind: 'item', level: 1, text: 'Good humour at four in the morning' },
];

export const posting: Posting = {
  title: 'Harbour pilot',
  company: 'Tidewater Ltd',
  locations: ['Bremen', 'Hull'],
  workplace: null,
  employmentTypes: ['FULL_TIME'],
  salary: null,
  postedOn: null,
  validThrough: null,
  seniority: null,
  conditions: [],
  language: 'en',
  source: 'page',
  sections: [{ heading: 'What you bring', role: 'required', blocks: [1, 2] }],
  requirements: [
    {
      id: 'r1',
      quote: 'You know radar and read sea charts.',
      block: 1,
      section: 0,
      importance: 'required',
      kind: 'skill',
      skills: [{ id: 'radar', name: 'Radar', start: 9, end: 14 }],
      groups: [{ logic: 'all', skills: ['radar'] }],
      years: null,
      education: null,
    },
    {
      id: 'r2',
      quote: 'Good humour at four in the morning',
      block: 2,
      section: 0,
      importance: 'required',
      kind: 'trait',
      skills: [],
      groups: [],
      years: null,
      education: null,
    },
  ],
};

export const match: Match = {
  verdicts: [
    {
      requirement: 'r1',
      verdict: 'missing',
      because: [{ skill: 'radar', by: null, rule: 'absent' }],
    },
    { requirement: 'r2', verdict: 'judge', because: [] },
  ],
  required: { met: 0, partly: 0, missing: 1, judge: 1 },
  preferred: { met: 0, partly: 0, missing: 0, judge: 0 },
  fit: null,
  wishes: [],
};

export const seen: SeenPosting = {
  url: 'https://jobs.example/pilots/12?utm_source=mail',
  posting,
  blocks,
  match,
};
