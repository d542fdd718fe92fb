import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingLineSchema } from '../../src/matching/reading-line.ts';
import { corpusFolder } from '../../tools/corpus.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';
import { readFile } from '../../tools/read-file.ts';

const corpus = corpusFolder();
const isThere = corpus !== null && existsSync(join(corpus, 'seed-astronomer.txt'));
if (!isThere) console.log('the seed posting: skipped, there is no corpus (see ROLEMARK_CORPUS)');

interface Gold {
  readonly posting: { readonly company: string; readonly titles: readonly string[] };
  readonly sections: readonly { readonly heading: string; readonly role: string }[];
  readonly requirements: readonly {
    readonly starts: string;
    readonly importance: string;
    readonly kind: string;
    readonly logic?: string;
    readonly skills: readonly string[];
  }[];
}

describe.skipIf(!isThere)('the posting that the product was conceived on', () => {
  const folder = corpus ?? '';
  const gold: Gold = isThere
    ? JSON.parse(readFileSync(join(folder, 'gold/seed-astronomer.json'), 'utf8'))
    : { requirements: [] };
  const vocabulary = isThere ? openVocabularyFiles() : null;
  const text = isThere ? readFileSync(join(folder, 'seed-astronomer.txt'), 'utf8') : '';
  const line =
    vocabulary &&
    readFile({ file: 'seed-astronomer.txt', text, url: '', profile: null }, vocabulary);
  const posting = line?.posting ?? null;

  test('is a posting, in the form of the contract', () => {
    expect(line?.decision.isPosting).toBe(true);
    expect(() => readingLineSchema.parse(line)).not.toThrow();
  });

  test('has the company, the title and the sections of the gold', () => {
    expect(posting?.company).toBe(gold.posting.company);
    for (const title of gold.posting.titles) expect(posting?.title).toContain(title);
    const sections = posting?.sections.map(({ heading, role }) => ({ heading, role }));
    expect(sections).toEqual(expect.arrayContaining([...gold.sections]));
  });

  test('asks for what the gold says, no more and no less', () => {
    expect(posting?.requirements.map(({ quote }) => quote)).toEqual(
      gold.requirements.map(({ starts }) => expect.stringMatching(new RegExp(`^${starts}`))),
    );
    expect(posting?.requirements.map(({ importance }) => importance)).toEqual(
      gold.requirements.map(({ importance }) => importance),
    );
  });

  test.each(gold.requirements.map((requirement) => [requirement.starts, requirement] as const))(
    '%s: kind, skills and logic',
    (starts, { kind, skills, logic }) => {
      const found = posting?.requirements.find(({ quote }) => quote.startsWith(starts));
      expect(found?.kind).toBe(kind);
      const names = found?.skills.flatMap(({ id, name }) => [
        name,
        ...(vocabulary?.namesOf(id) ?? []),
      ]);
      const lower = names?.map((name) => name.toLowerCase());
      expect(lower).toEqual(expect.arrayContaining(skills.map((skill) => skill.toLowerCase())));
      if (logic && skills.length > 1)
        expect(found?.groups.map((group) => group.logic)).toContain(logic);
    },
  );
});
