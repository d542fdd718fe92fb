import { describe, expect, test } from 'vitest';
import { findJsonLd } from '../../src/page/json-ld.ts';
import { findMicrodata } from '../../src/page/microdata.ts';
import { parseLoosely } from '../../src/page/repair-json.ts';
import { parseDocument } from '../../tools/parse-document.ts';
import { inShort, read } from './read.ts';

const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const titlesIn = (html: string): unknown[] =>
  findJsonLd(parseDocument(html)).postings.map(({ title }) => title);
const job = '{"@type":"JobPosting","title":"Baker"}';

describe('JSON-LD', () => {
  test.each([
    ['alone', job],
    ['in an array', `[{"@type":"WebSite"},${job}]`],
    ['in a graph', `{"@context":"https://schema.org","@graph":[{"@type":"Organization"},${job}]}`],
    ['with its type as a list', '{"@type":["Thing","JobPosting"],"title":"Baker"}'],
    ['with its type as an address', '{"@type":"https://schema.org/JobPosting","title":"Baker"}'],
    ['as what the page is about', `{"@type":"WebPage","mainEntity":${job}}`],
    ['behind comment marks', `<!--\n${job}\n-->`],
    ['behind CDATA marks', `//<![CDATA[\n${job}\n//]]>`],
    [
      'with comments and trailing commas',
      '{"@type":"JobPosting",/* oven */"title":"Baker",} // end',
    ],
    [
      'with raw line breaks in a text',
      '{"@type":"JobPosting","description":"one\ntwo","title":"Baker"}',
    ],
    ['with its quotes as entities', job.replaceAll('"', '&amp;quot;')],
    ['with a semicolon after it', `${job};`],
  ])('%s', (_name, text) => {
    expect(titlesIn(script(text))).toEqual(['Baker']);
  });

  test('in several scripts, one of them broken', () => {
    const html = `${script('{"@type":"JobPosting", oops')}${script('{"@type":"Recipe"}')}${script(job)}`;
    const { postings, skipped } = findJsonLd(parseDocument(html));
    expect(postings.map(({ title }) => title)).toEqual(['Baker']);
    expect(skipped).toEqual(['json-ld: not readable']);
  });

  test('a script that is too large is skipped, and it is said', () => {
    const html = script(`{"@type":"JobPosting","title":"${'x'.repeat(20_000_001)}"}`);
    expect(findJsonLd(parseDocument(html))).toEqual({
      postings: [],
      skipped: ['json-ld: larger than 20 MB'],
    });
  });

  test('a job within a recipe is none of the page’s', () => {
    expect(
      titlesIn(script(`{"@type":"Recipe","author":{"@type":"Person","worksFor":${job}}}`)),
    ).toEqual([]);
  });

  test('a list has all of its postings', () => {
    const list = `{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":${job}},{"@type":"ListItem","item":${job.replace('Baker', 'Cook')}}]}`;
    expect(titlesIn(script(list))).toEqual(['Baker', 'Cook']);
    expect(read(script(list)).signs.structuredCount).toBe(2);
  });

  test('of several, the one with the page’s own address is the page’s', () => {
    const of = (title: string, path: string): string =>
      script(`{"@type":"JobPosting","title":"${title}","url":"https://oven.test${path}"}`);
    const { content, signs } = read(
      `${of('Cook', '/2')}${of('Baker', '/1')}`,
      'https://oven.test/1?ref=x',
    );
    expect(content.structured.map(({ data }) => data.title)).toEqual(['Baker']);
    expect(signs.structuredCount).toBe(1);
  });

  test('nesting without end is no harm', () => {
    const deep = `${'{"item":'.repeat(20_000)}${job}${'}'.repeat(20_000)}`;
    expect(() => titlesIn(script(`{"@graph":[${deep}]}`))).not.toThrow();
  });
});

describe('loose JSON', () => {
  test.each([
    ['{"a":"http://x//y"}', { a: 'http://x//y' }],
    ['{"a":"\\d"}', { a: '\\d' }],
    ['{"a":"tab\there"}', { a: 'tab here' }],
    ['{"a":[1,2,],}', { a: [1, 2] }],
    ['no brackets', undefined],
    ['{"a":', undefined],
  ])('%s', (text, value) => {
    expect(parseLoosely(text)).toEqual(value);
  });
});

describe('microdata and RDFa', () => {
  test('properties, nested items, and values in attributes', () => {
    const [posting] = findMicrodata(
      parseDocument(
        '<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Baker</h1><meta itemprop="datePosted" content="2026-05-01"><span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><b itemprop="name">Oven &amp; Sons</b></span><time itemprop="validThrough" datetime="2026-06-01">June</time><div itemscope itemtype="http://schema.org/BreadcrumbList"><a itemprop="name">Jobs</a></div></div>',
      ),
    );
    expect(posting?.data).toEqual({
      '@type': 'JobPosting',
      title: 'Baker',
      datePosted: '2026-05-01',
      hiringOrganization: { '@type': 'Organization', name: 'Oven & Sons' },
      validThrough: '2026-06-01',
    });
  });

  test('RDFa Lite says the same with other attributes', () => {
    const [posting] = findMicrodata(
      parseDocument(
        '<div vocab="https://schema.org/" typeof="JobPosting"><span property="title">Baker</span></div>',
      ),
    );
    expect(posting?.data).toEqual({ '@type': 'JobPosting', title: 'Baker' });
  });

  test('what is said twice is a list', () => {
    const [posting] = findMicrodata(
      parseDocument(
        '<div itemscope itemtype="https://schema.org/JobPosting"><i itemprop="skills">Rye</i><i itemprop="skills">Wheat</i></div>',
      ),
    );
    expect(posting?.data.skills).toEqual(['Rye', 'Wheat']);
  });
});

describe('a description that stands in the data alone', () => {
  const description =
    '<p>We bake for a town of nine thousand.</p><h2>Requirements</h2><ul><li>Two years at an oven.</li></ul><script>alert(1)</script>';
  const expected = [
    'text We bake for a town of nine thousand.',
    'heading2 Requirements',
    'item1 Two years at an oven.',
  ];
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const page = (text: string): string =>
    `<h1>Baker</h1>${script(JSON.stringify({ '@type': 'JobPosting', title: 'Baker', description: text }).replaceAll('</script', '<\\/script'))}`;

  test.each([
    ['as HTML', description],
    ['escaped once', escaped(description)],
    ['escaped twice', escaped(escaped(description))],
  ])('%s', (_name, text) => {
    expect(inShort(read(page(text)).content.blocks)).toEqual(['heading1 Baker', ...expected]);
  });

  test('as plain text with line breaks', () => {
    const blocks = inShort(
      read(page('We bake bread for a whole town.\n\nRequirements\n- Two years at an oven.')).content
        .blocks,
    );
    expect(blocks).toEqual([
      'heading1 Baker',
      'text We bake bread for a whole town.',
      'text Requirements',
      'item1 Two years at an oven.',
    ]);
  });

  test('its words stand nowhere on the page', () => {
    const { content, places } = read(page(description));
    expect(content.blocks.slice(1).every(({ id }) => places.get(id)?.segments.length === 0)).toBe(
      true,
    );
  });
});
