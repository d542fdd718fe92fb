import { expect, test } from 'vitest';
import { hostFrom } from '../../../src/ui/settings/host-name.ts';

test.each([
  ['careers.example.com', 'careers.example.com'],
  ['  Careers.Example.com ', 'careers.example.com'],
  ['https://example.com/jobs?page=2', 'example.com'],
  ['http://localhost:8080/', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('%j is %s', (typed, host) => {
  expect(hostFrom(typed)).toBe(host);
});

test.each(['', 'jobs', 'my jobs.com', '*.example.com', 'https://', 'ann@example.com'])(
  '%j is no site',
  (typed) => {
    expect(hostFrom(typed)).toBeNull();
  },
);
