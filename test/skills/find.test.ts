import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vocabularyOf } from './vocabulary-of.ts';

const vocabulary = vocabularyOf(`
[technology]
Node.js = node
C++
    id: cpp
C#
    id: csharp
.NET = dot net
    id: dotnet
Python
Java
JavaScript
    close to: Python
AWS = Amazon Web Services
Power BI
[skill]
CI/CD
R&D
REST API = RESTful API
Full-stack development
Relational databases
Wound care
    de: Wundversorgung
[certificate]
Registered Nurse = RN
[standard]
ISO 9001
`);
const found = (text: string) =>
  vocabulary.find(text).map(({ skill, start, end }) => [skill.id, text.slice(start, end)]);

describe('finding skills in a text', () => {
  test.each([
    [
      'Node.js, node js, NodeJS and node-js',
      [
        ['node-js', 'Node.js'],
        ['node-js', 'node js'],
        ['node-js', 'NodeJS'],
        ['node-js', 'node-js'],
      ],
    ],
    [
      'C, C++, C# and .NET',
      [
        ['cpp', 'C++'],
        ['csharp', 'C#'],
        ['dotnet', '.NET'],
      ],
    ],
    ['Net income', []],
    [
      'CI/CD; CI / CD; ci-cd',
      [
        ['ci-cd', 'CI/CD'],
        ['ci-cd', 'CI / CD'],
        ['ci-cd', 'ci-cd'],
      ],
    ],
    [
      'R&D and R & D',
      [
        ['r-and-d', 'R&D'],
        ['r-and-d', 'R & D'],
      ],
    ],
    ['RESTful APIs', [['rest-api', 'RESTful APIs']]],
    ['a relational database', [['relational-databases', 'relational database']]],
    [
      'full stack development, fullstack development',
      [
        ['full-stack-development', 'full stack development'],
        ['full-stack-development', 'fullstack development'],
      ],
    ],
    [
      'Java Script or Java',
      [
        ['javascript', 'Java Script'],
        ['java', 'Java'],
      ],
    ],
    [
      'Python/Java/AWS',
      [
        ['python', 'Python'],
        ['java', 'Java'],
        ['aws', 'AWS'],
      ],
    ],
    [
      'Amazon Web Services (AWS)',
      [
        ['aws', 'Amazon Web Services'],
        ['aws', 'AWS'],
      ],
    ],
    ['RN license; the rn in "turn"', [['registered-nurse', 'RN']]],
    ['RNs on duty', [['registered-nurse', 'RNs']]],
    ['PowerBI®', [['power-bi', 'PowerBI']]],
    ['WUNDVERSORGUNG', [['wound-care', 'WUNDVERSORGUNG']]],
    ['We use Java. Script it.', [['java', 'Java']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['Python 3.11', 'Python 3.11'],
    ['Java 17', 'Java 17'],
    ['C++20', 'C++20'],
    ['.NET 8', '.NET 8'],
    ['ISO 9001:2015', 'ISO 9001:2015'],
    ['Java 8+', 'Java 8+'],
    ['Java 8+ years', 'Java'],
    ['Python 3 years', 'Python'],
    ['Python 2-3 years', 'Python'],
    ['Python 100%', 'Python'],
  ])('the version in %s: %s', (text, words) => {
    expect(found(text).map(([, seen]) => seen)).toEqual([words]);
  });

  test('close holds both ways', () => {
    expect(vocabulary.get('python')?.closeTo).toEqual(['javascript']);
    expect(vocabulary.get('javascript')?.closeTo).toEqual(['python']);
  });

  test('mentions stand in order, apart, and within the text, whatever the text', () => {
    const words = fc.constantFrom(
      'Python',
      'java',
      'C++',
      ' ',
      '.',
      'NET',
      '/',
      'é',
      '3',
      '&',
      'R',
      'D',
      '\u{1F600}',
      'wound',
      'care',
      '-',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of vocabulary.find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
