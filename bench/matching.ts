import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mostHelpful } from '../src/matching/helps.ts';
import { matchPosting } from '../src/matching/match-posting.ts';
import { collect } from '../src/page/collect.ts';
import { type Profile, profileSchema } from '../src/profile/profile.ts';
import type { Posting } from '../src/reading/posting.ts';
import { readPosting } from '../src/reading/read-posting.ts';
import type { Vocabulary } from '../src/skills/skill.ts';
import { corpusFolder } from '../tools/corpus.ts';
import { openVocabularyFiles } from '../tools/open-vocabulary.ts';
import { parseDocument } from '../tools/parse-document.ts';
import { inMs, medianMs } from './measure.ts';
import { printTable } from './table.ts';

/** Every how manieth posting of the corpus: enough to measure with. */
const step = 4;
const skillsOwned = 60;

/** Comparing the corpus with a large profile: the first time, and again after a change of the profile. */
export function benchMatching(): void {
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log('matching: skipped, there is no corpus (see ROLEMARK_CORPUS)');
    return;
  }
  const vocabulary = openVocabularyFiles();
  const folder = join(corpus, 'postings');
  const postings = readdirSync(folder)
    .filter((_, index) => index % step === 0)
    .map((file) => {
      const document = parseDocument(readFileSync(join(folder, file), 'utf8'));
      return readPosting(collect(document, '').content, vocabulary);
    });
  const profile = largeProfile(postings, vocabulary);
  const first = spread(postings, (posting) => matchPosting(posting, profile, vocabulary));
  const changed = { ...profile, yearsOfWork: 7 };
  const again = spread(postings, (posting) => matchPosting(posting, changed, vocabulary));
  const helps = spread(postings.slice(0, 50), (posting) =>
    mostHelpful(posting, matchPosting(posting, profile, vocabulary), profile, vocabulary),
  );
  const ready = medianMs(() => matchPosting(postings[0]!, { ...profile }, vocabulary), 21);
  printTable(
    `${postings.length} postings against a profile of ${profile.skills.length} skills, ms a posting`,
    ['what', 'median', '95 of 100'],
    [
      ['the first time', ...first],
      ['again, after a change of the profile', ...again],
      ['what would help most', ...helps],
      ['one posting, the profile made ready anew', inMs(ready), ''],
    ],
  );
}

/** Median and 95th of 100, in milliseconds. */
function spread(postings: readonly Posting[], work: (posting: Posting) => unknown): string[] {
  const spent = postings
    .map((posting) => {
      const started = performance.now();
      work(posting);
      return performance.now() - started;
    })
    .toSorted((one, other) => one - other);
  return [0.5, 0.95].map((share) => inMs(spent[Math.floor(share * (spent.length - 1))]!));
}

/** What the postings ask most, with years, and wishes of every kind. */
function largeProfile(postings: readonly Posting[], vocabulary: Vocabulary): Profile {
  const counts = new Map<string, number>();
  for (const { requirements } of postings) {
    for (const { skills } of requirements) {
      for (const { id } of skills) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const skills = [...counts]
    .filter(([id]) => ['technology', 'skill'].includes(vocabulary.get(id)?.kind ?? ''))
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, skillsOwned)
    .map(([id], index) => ({ id, years: index % 3 === 0 ? null : index % 9 }));
  return profileSchema.parse({
    rolemark: 'profile',
    version: 2,
    yearsOfWork: 6,
    skills,
    languages: [{ id: 'english', level: 'C1' }],
    education: [{ level: 'bachelor', field: 'computer-science' }],
    wishes: {
      permission: { countries: ['DE'], needsSponsorship: true },
      places: ['Berlin'],
      workplaces: ['remote'],
      pay: { min: 60000, currency: 'USD', period: 'YEAR' },
      travelAtMost: 20,
      accepts: { nights: false, weekends: false, onCall: false, shifts: false },
      clearance: '',
      dealBreakers: ['onCall', 'pay'],
    },
  });
}
