import { expect, test } from 'vitest';
import { factsInBarLine } from '../../src/page/sites/bar-line.ts';

test.each([
  [
    'Millpond | Compiler Engineer | Ghent, Belgium | ONSITE | Full-time | €70k',
    { company: 'Millpond', title: 'Compiler Engineer', location: 'Ghent, Belgium' },
  ],
  [
    'Millpond (https://millpond.example) | Ghent | REMOTE (EU) | Backend Developer',
    {
      company: 'Millpond (https://millpond.example)',
      title: 'Backend Developer',
      location: 'Ghent',
    },
  ],
  [
    'Millpond | REMOTE | Product Designer | $120k-$150k | https://millpond.example/jobs',
    { company: 'Millpond', title: 'Product Designer' },
  ],
  [
    'Kelpworks | Kelp Whisperer | Oban, Scotland | HYBRID',
    { company: 'Kelpworks', title: 'Kelp Whisperer', location: 'Oban, Scotland' },
  ],
  ['Is the salary the same in Brazil?', {}],
  ['Either this | or that', { company: 'Either this', location: 'or that' }],
])('%s', (line, facts) => {
  expect(factsInBarLine(line)).toEqual(facts);
});
