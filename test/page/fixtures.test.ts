import { describe, expect, test } from 'vitest';
import { collect } from '../../src/page/collect.ts';
import { decide } from '../../src/page/decide.ts';
import { siteOf, sites } from '../../src/page/sites/index.ts';
import { parseDocument } from '../../tools/parse-document.ts';
import { fixturePages } from './fixture-pages.ts';

const pages = fixturePages();

describe.each(pages)('$name', ({ html, expected, source }) => {
  const { content, signs } = collect(parseDocument(html), source.url, { parse: parseDocument });
  const decision = decide(content, signs);
  const textsOf = (kind: string): string[] =>
    content.blocks.filter((block) => block.kind === kind).map(({ text }) => text);

  test('is told for what it is', () => {
    expect(decision.isPosting).toBe(expected.isPosting);
    if (expected.because !== undefined) expect(decision.because).toContain(expected.because);
  });

  test('gives the facts that its site file knows, and no others', () => {
    expect(content.site).toEqual(expected.site ?? null);
    if (expected.isPosting) {
      expect(content.structured.map(({ format }) => format)).toEqual(expected.structured ?? []);
    }
  });

  test.runIf(expected.isPosting)('gives its text and none of what is around it', () => {
    // Where the posting is written down sentence by sentence, its blocks need not be.
    if (expected.headings !== undefined || expected.posting === undefined) {
      expect(textsOf('heading')).toEqual(expected.headings ?? []);
      expect(textsOf('item')).toEqual(expected.items ?? []);
      expect(textsOf('pair')).toEqual(expected.pairs ?? []);
    }
    const texts = content.blocks.map(({ text }) => text);
    for (const text of expected.absent ?? []) expect(texts).not.toContain(text);
  });

  test('says where its structure was learnt', () => {
    expect(siteOf(new URL(source.url))?.name).toBe(source.site);
    expect(source.knowledge.length).toBeGreaterThan(20);
    expect(source.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

test('every page of a posting says what a careful person reads there', () => {
  const silent = pages.filter(({ expected }) => expected.isPosting && !expected.posting);
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('every site has a page of a posting', () => {
  const shown = pages.filter(({ expected }) => expected.isPosting).map(({ source }) => source.site);
  expect(sites.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([]);
});
