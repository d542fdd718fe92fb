import { describe, expect, test } from 'vitest';
import { collect } from '../../src/page/collect.ts';
import { decide } from '../../src/page/decide.ts';
import { parseDocument } from '../../tools/parse-document.ts';
import { blocksOf, read } from './read.ts';

const secondsOf = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
};

describe('pages that ask too much', () => {
  test('50,000 levels', () => {
    const document = parseDocument('<h1>Deep</h1>');
    let inner: Element = document.querySelector('body')!;
    for (let level = 0; level < 50_000; level++) {
      const next = document.createElement(level % 3 === 0 ? 'span' : 'div');
      inner.appendChild(next);
      inner = next;
    }
    inner.appendChild(document.createTextNode('At the bottom.'));
    expect(collect(document, '').content.blocks.map(({ text }) => text)).toEqual([
      'Deep',
      'At the bottom.',
    ]);
  });

  test('10 MB of text, in one node and in many', () => {
    const words = 'bread and butter '.repeat(300_000);
    expect(secondsOf(() => read(`<p>${words}</p>`))).toBeLessThan(10);
    const many = '<p>bread and <b>butter</b></p>'.repeat(60_000);
    expect(secondsOf(() => read(many))).toBeLessThan(20);
  });

  test('time grows with the page, not with its square', () => {
    const page = (count: number): Document =>
      parseDocument(
        `<ul>${'<li>- Similar jobs: <b>Requirements</b><br>and more</li>'.repeat(count)}</ul>`,
      );
    const [small, large] = [page(3_000), page(30_000)];
    collect(small, '');
    const once = secondsOf(() => collect(small, ''));
    expect(secondsOf(() => collect(large, ''))).toBeLessThan(Math.max(0.5, once * 40));
  });

  test.each([
    ['white space', ' \n'.repeat(200_000)],
    ['line breaks and letters', 'a\n\n'.repeat(100_000)],
    ['bullets', ' • '.repeat(100_000)],
    ['brackets', '<'.repeat(100_000)],
    ['one long word', 'x'.repeat(500_000)],
  ])('a text of %s', (_name, text) => {
    const document = parseDocument('<title>x</title><p></p>');
    document.querySelector('p')!.appendChild(document.createTextNode(text));
    expect(
      secondsOf(() => {
        const { content, signs } = collect(document, '', { parse: parseDocument });
        decide(content, signs);
      }),
    ).toBeLessThan(5);
  });
});

describe('pages that are odd', () => {
  test('tables, lists and headings in each other', () => {
    expect(() =>
      blocksOf('<h1><table><tr><td><ul><li><h2>x<dl><dt>y<dd>z</h1></ul></dl>'),
    ).not.toThrow();
  });

  test('frames in place of a body', () => {
    expect(blocksOf('<html><frameset><frame src="a"></frameset></html>')).toEqual([]);
  });

  test('text that tries to be HTML stays text', () => {
    const text = '<img src=x onerror=alert(1)>';
    expect(blocksOf(`<p>${text.replaceAll('<', '&lt;')}</p>`)).toEqual([`text ${text}`]);
  });

  test('an address that is none', () => {
    expect(() => read('<p>Bread.</p>', 'not an address')).not.toThrow();
  });
});
