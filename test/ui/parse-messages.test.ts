import { expect, test } from 'vitest';
import { parsePageReading, parseToPanel } from '../../src/browser/parse-messages.ts';

const reading = {
  decision: { isPosting: true, because: ['json-ld'] },
  content: {
    url: 'https://jobs.example/1',
    title: 'Pilot',
    lang: 'en',
    structured: [{ format: 'json-ld', data: { title: 'Pilot' } }],
    site: { name: 'Example', company: 'Tidewater' },
    blocks: [{ id: 0, kind: 'item', level: 1, text: 'Radar' }],
  },
};

test('a reading of a page arrives as it was sent', () => {
  expect(parsePageReading(reading)).toEqual(reading);
  expect(parseToPanel({ type: 'page-read', reading })).toEqual({ type: 'page-read', reading });
});

test.each([
  undefined,
  null,
  'page-read',
  {},
  { ...reading, decision: undefined },
  { ...reading, content: { ...reading.content, blocks: [{ id: 'x' }] } },
  { ...reading, content: { ...reading.content, blocks: 'all' } },
])('%j is no reading', (value) => {
  expect(parsePageReading(value)).toBeNull();
});

test.each([{ type: 'mark-pointed', requirement: null }, { type: 'open' }])(
  '%j is a message',
  (message) => {
    expect(parseToPanel(message)).toEqual(message);
  },
);

test.each([{ type: 'run', code: 'x' }, { type: 'mark-clicked' }, null])(
  '%j is no message',
  (message) => {
    expect(parseToPanel(message)).toBeNull();
  },
);
