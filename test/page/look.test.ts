import { describe, expect, test } from 'vitest';
import { firstLook } from '../../src/page/look.ts';
import { parseDocument } from '../../tools/parse-document.ts';

const look = (html: string, address?: string): string | null =>
  firstLook(parseDocument(html), address === undefined ? null : new URL(address));

const padding = (letters: number): string => `<p>${'Ebb and flood. '.repeat(letters / 15)}</p>`;

describe('the first look sees', () => {
  test('data of a posting, whatever stands on the page', () => {
    expect(look('<script type="application/LD+JSON">{"@type":"JobPosting"}</script>')).toBe(
      'structured data',
    );
    expect(look('<div itemscope itemtype="https://schema.org/JobPosting"></div>')).toBe(
      'structured data',
    );
    expect(look('<div typeof="schema:JobPosting"></div>')).toBe('structured data');
  });

  test('headings and words together', () => {
    const text = `<h2>Your tasks</h2><p>The candidate has experience and a degree.</p>${padding(15_000)}`;
    expect(look(text)).toMatch(/^headings: your tasks \| words: xperience, andidate, degree$/);
  });

  test('less where the text is short', () => {
    const says = '<p>Experience, and the ability to wait, make a candidate.</p>';
    expect(look(says)).not.toBeNull();
    expect(look(says + padding(20_000))).toBeNull();
    expect(look('<b>Requirements</b>')).not.toBeNull();
    expect(look(`<b>Requirements</b>${padding(20_000)}`)).toBeNull();
  });

  test('less where the address is that of a posting', () => {
    const says = `<p>A degree, and some experience.</p>${padding(20_000)}`;
    expect(look(says, 'https://oven.test/jobs/71-baker')).not.toBeNull();
    expect(look(says, 'https://oven.test/bread/71-rye')).toBeNull();
  });

  test('a heading that begins with "you", and none that has it elsewhere', () => {
    const words = '<p>Experience, a degree, a candidate.</p>';
    expect(look(`<h3>You have</h3>${words}${padding(20_000)}`)).toMatch(/headings: you have/);
    expect(look(`<h3>Are you there?</h3>${words}${padding(20_000)}`)).toBeNull();
  });
});

describe('the first look leaves alone', () => {
  test.each([
    ['a recipe', '<h1>Rye bread</h1><p>Flour, water, salt and time.</p>'],
    ['an empty page', ''],
    ['JSON-LD of something else', '<script type="application/ld+json">{"@type":"Recipe"}</script>'],
    ['a commission, which is no mission', `<h2>Plan Commission</h2>${padding(1500)}`],
  ])('%s', (_what, html) => {
    expect(look(html)).toBeNull();
  });
});
