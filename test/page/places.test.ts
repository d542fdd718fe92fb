import { describe, expect, test } from 'vitest';
import { followPlaces } from '../../src/page/follow-places.ts';
import { type Place, pointsOf } from '../../src/page/places.ts';
import { read } from './read.ts';

/** The page's own letters between the points of some words of a block. */
function lettersAt(place: Place, words: string): string | null {
  const start = place.text.indexOf(words);
  const points = pointsOf(place, start, start + words.length);
  if (points === null) return null;
  const [from, to] = points;
  return from.node === to.node
    ? from.node.data.slice(from.offset, to.offset)
    : `${from.node.data.slice(from.offset)}…${to.node.data.slice(0, to.offset)}`;
}

const placeOf = (html: string, block = 0): Place => read(html).places.get(block)!;

describe('where words stand', () => {
  test('in folded text', () => {
    const place = placeOf('<p>\n  Strong\n   skills  in\u00a0 Python.\n</p>');
    expect(place.text).toBe('Strong skills in Python.');
    expect(lettersAt(place, 'Python')).toBe('Python');
    expect(lettersAt(place, 'skills in')).toBe('skills  in');
  });

  test('across elements', () => {
    const place = placeOf('<p>We use <b>Apache</b> <i>Airflow</i> daily.</p>');
    expect(lettersAt(place, 'Apache Airflow')).toBe('Apache…Airflow');
    expect(lettersAt(place, 'Airflow')).toBe('Airflow');
  });

  test('behind a typed bullet, and past zero-width characters', () => {
    expect(lettersAt(placeOf('<p>•  Kuber\u200bnetes, daily</p>'), 'Kubernetes')).toBe(
      'Kuber\u200bnetes',
    );
  });

  test('in a later part of an item, and in a pair', () => {
    expect(lettersAt(placeOf('<ul><li><p>Bread</p><p>and Docker</p></li></ul>'), 'Docker')).toBe(
      'Docker',
    );
    expect(lettersAt(placeOf('<dl><dt>Tools</dt><dd>Go and Git</dd></dl>'), 'Git')).toBe('Git');
  });

  test('every word of a long page is found where it is', () => {
    const html = `<ul>${Array.from({ length: 40 }, (_, index) => `<li>Word${index} with <em>some</em>\n  words</li>`).join('')}</ul>`;
    const { content, places } = read(html);
    for (const { id, text } of content.blocks) {
      for (const word of text.split(' ')) expect(lettersAt(places.get(id)!, word)).toBe(word);
    }
  });
});

describe('after the page was drawn again', () => {
  const before = read(
    '<h1>Baker</h1><p>We bake with rye flour.</p><ul><li>Two years at an oven.</li></ul>',
  );

  const followed = (html: string) => {
    const now = read(html);
    return followPlaces(before.content.blocks, now.content.blocks, now.places);
  };

  test('the same texts are found, wherever they went', () => {
    const places = followed(
      '<p>New!</p><h1>Baker</h1><div><p>We bake with rye flour.</p></div><ul><li>Two years at an oven.</li></ul>',
    );
    expect([...(places ?? [])].map(([id, { text }]) => `${id} ${text}`)).toEqual([
      '0 Baker',
      '1 We bake with rye flour.',
      '2 Two years at an oven.',
    ]);
  });

  test('a text that changed a little is found', () => {
    const places = followed(
      '<h1>Baker</h1><p>We bake with rye flower.</p><ul><li>Two years at an oven.</li></ul>',
    );
    expect(places?.get(1)?.text).toBe('We bake with rye flower.');
  });

  test('another posting is not taken for it', () => {
    expect(
      followed('<h1>Cook</h1><p>We cook with gas.</p><ul><li>One year at a stove.</li></ul>'),
    ).toBeNull();
  });
});
