import { describe, expect, test } from 'vitest';
import { decide } from '../../src/page/decide.ts';
import { fixturePages } from './fixture-pages.ts';
import { read } from './read.ts';

const { html, source } = fixturePages().find(({ name }) => name === 'hacker-news-thread')!;

describe('a page of postings', () => {
  test('is read from its first, which has an address of its own', () => {
    const { content } = read(html, source.url);
    expect(content.url).toBe('https://news.ycombinator.com/item?id=45800101');
    expect(content.site?.company).toBe('Saltmarsh Labs');
  });

  test('is read from the one that the address points at', () => {
    const { content } = read(html, `${source.url}#45800102`);
    expect(content.url).toBe('https://news.ycombinator.com/item?id=45800102');
    expect(content.site).toEqual({
      name: 'hacker-news',
      company: 'Ironbark Rail',
      title: 'Embedded Developer',
      location: 'Newcastle, Australia',
    });
    expect(content.blocks.map(({ text }) => text)).toEqual([
      'Ironbark Rail | Embedded Developer | Newcastle, Australia | ONSITE',
      'Signals for coal trains that are two kilometres long.',
      'Requirements:',
      'Ada or C, five years.',
      'Safety standards such as EN 50128.',
    ]);
  });

  test('is no posting where the one that is turned to is none', () => {
    const plain = html.replace(
      'Ironbark Rail | Embedded Developer | Newcastle, Australia | ONSITE',
      'Thanks, all',
    );
    const { content, signs } = read(plain, `${source.url}#45800102`);
    expect(content.site).toBeNull();
    expect(content.blocks[0]?.text).toBe('Thanks, all');
    expect(decide(content, signs).isPosting).toBe(false);
  });

  test('takes nothing from beside an entry of few words', () => {
    const short = html.replace('Signals for coal trains that are two kilometres long.', '');
    const texts = read(short, `${source.url}#45800102`).content.blocks.map(({ text }) => text);
    expect(texts).not.toContain('Is the salary for Brazil the same?');
    expect(texts[0]).toMatch(/^Ironbark Rail/);
  });

  test('a page that is one posting keeps the address it was asked for', () => {
    const { content } = read('<p>Text</p>', 'https://jobs.lever.co/moss#top');
    expect(content.url).toBe('https://jobs.lever.co/moss#top');
  });
});
