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
Go?
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
    de: Wundversorgung; Gesundheits- und Krankenpflege; Straßenbau
A/B testing
Health, safety and environment
Müller office
Security policy
Customer service
Service management system
[certificate]
Registered Nurse = RN
[standard]
ISO 9001
`).in('de');
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
    ['RNs required', [['registered-nurse', 'RNs']]],
    ['RNs on duty', []],
    [
      'RNs on duty; wound care',
      [
        ['registered-nurse', 'RNs'],
        ['wound-care', 'wound care'],
      ],
    ],
    ['PowerBI®', [['power-bi', 'PowerBI']]],
    ['WUNDVERSORGUNG', [['wound-care', 'WUNDVERSORGUNG']]],
    ['We use Java. Script it.', [['java', 'Java']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['Python 3.11', 'Python 3.11'],
    ['Python3', 'Python3'],
    ['Python 3.x', 'Python 3.x'],
    ['Java 17', 'Java 17'],
    ['Java 8/11', 'Java 8/11'],
    ['Java-17', 'Java-17'],
    ['C++20', 'C++20'],
    ['.NET 8', '.NET 8'],
    ['.NET8', '.NET8'],
    ['ISO 9001:2015', 'ISO 9001:2015'],
    ['Java 8+', 'Java 8+'],
    ['Java 8+ years', 'Java'],
    ['Python 3 years', 'Python'],
    ['Python 2-3 years', 'Python'],
    ['Python 3 to 5 years', 'Python'],
    ['Python 3 (three) years', 'Python'],
    ['Python 3 Jahre', 'Python'],
    ['Python 100%', 'Python'],
    ['AWS 24/7', 'AWS'],
    ['Python 10,000', 'Python'],
    ['Wound care 2', 'Wound care'],
  ])('the version in %s: %s', (text, words) => {
    expect(found(text).map(([, seen]) => seen)).toEqual([words]);
  });

  test.each([
    ['Java', ['Java']],
    ['(Java)', ['Java']],
    ['"Java"', ['Java']],
    ['Java.', ['Java']],
    ['Java™, AWS®', ['Java', 'AWS']],
    ['Java’s virtual machine', ['Java']],
    ["l'AWS, d’AWS", ['AWS', 'AWS']],
    ['AWS/Java/Python', ['AWS', 'Java', 'Python']],
    ['AWS,Java;Python|C#', ['AWS', 'Java', 'Python', 'C#']],
    ['Python+Java', ['Python', 'Java']],
    ['Java-based', ['Java']],
    ['javascripting', []],
    ['Aws and aWS', []],
    ['RN, R.N., rn, Rn', ['RN', 'R.N']],
    ['𝗣𝘆𝘁𝗵𝗼𝗻 and \uff2a\uff41\uff56\uff41', ['𝗣𝘆𝘁𝗵𝗼𝗻', '\uff2a\uff41\uff56\uff41']],
    ['wound\u00a0care', ['wound\u00a0care']],
    ['wo\u00adund care', ['wo\u00adund care']],
    ['Wound\ncare', []],
    ['wound, care', []],
    ['Rest API', ['Rest API']],
    ['A/B testing, A-B testing, AB testing', ['A/B testing', 'A-B testing', 'AB testing']],
    ['Health, safety and environment', ['Health, safety and environment']],
    ['health safety and environment', ['health safety and environment']],
    ['Health; safety and environment', []],
    ['Gesundheits- und Krankenpflege', ['Gesundheits- und Krankenpflege']],
    ['Muller office, Müller office', ['Muller office', 'Müller office']],
    ['Strassenbau, Straßenbau', ['Strassenbau', 'Straßenbau']],
    ['policies; security policies; policy', ['security policies']],
    ['customer service management system', ['service management system']],
    ['java go python', ['java', 'go', 'python']],
    ['we go python', []],
  ])('the words in %j', (text, words) => {
    expect(found(text).map(([, seen]) => seen)).toEqual(words);
  });

  test('close holds both ways', () => {
    expect(vocabulary.get('python')?.closeTo).toEqual(['javascript']);
    expect(vocabulary.get('javascript')?.closeTo).toEqual(['python']);
  });
});

describe('rows of tags', () => {
  const tags = (text: string) => vocabulary.find(text).map(({ skill }) => skill.id);

  test.each([
    ['python aws javascript', ['python', 'aws', 'javascript']],
    ['java go python', ['java', 'go', 'python']],
    ['Python, aws and Java', ['python', 'aws', 'java']],
    ['we go aws', []],
    ['the aws of it', []],
    ['. net core and Java', ['dotnet', 'java']],
    ['the end. Net profit', []],
  ])('"%s"', (text, ids) => {
    expect(tags(text)).toEqual(ids);
  });
});

describe('whatever the text', () => {
  const names = [...vocabulary.skills()].flatMap(({ id, name }) => [
    name,
    ...vocabulary.namesOf(id),
  ]);
  const part = fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom(
      ' ',
      ', ',
      '/',
      '.',
      '\n',
      '-',
      '&',
      '3',
      '+',
      's',
      '’',
      'é',
      '\u{1F600}',
      '\ud83d',
      'ß',
      '®',
    ),
    fc.string({ unit: 'binary' }),
  );
  const texts = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));

  test('mentions stand in order, apart, and within it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of vocabulary.find(text, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('the words of a mention, alone, are a mention of the same skill', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { skill, start, end } of vocabulary.find(text)) {
          // "Go" is ambiguous: alone, nothing speaks for it.
          if (skill.id === 'go') continue;
          const alone = vocabulary.find(text.slice(start, end));
          expect(alone.map((mention) => mention.skill.id)).toContain(skill.id);
        }
      }),
    );
  });

  test('every name is found in any company', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('Experience with ', 'Python, ', 'Wound care / '),
        (name, before) => {
          const text = `${before}${name}, please`;
          const seen = vocabulary.find(text);
          expect(seen.map(({ start, end }) => text.slice(start, end))).toContain(name);
        },
      ),
    );
  });

  test('the time grows with the length of the text and no faster', () => {
    const text = 'Python and Java, wound care & R&D; a RN, or node js or C++ 20, Go. ';
    const timeOf = (times: number): number => {
      const long = text.repeat(times);
      const started = performance.now();
      vocabulary.find(long);
      return performance.now() - started;
    };
    timeOf(2_000);
    expect(timeOf(40_000)).toBeLessThan(40 * Math.max(5, timeOf(4_000)));
  });
});

test('the names of a language are found in its own texts only', () => {
  const everywhere = vocabularyOf('[skill]\nWelding\n    de: Schweißen\n    fr: soudure');
  const ids = (language: string, text: string) =>
    everywhere
      .in(language)
      .find(text)
      .map(({ skill }) => skill.id);
  expect(ids('de', 'Welding, Schweißen, soudure')).toEqual(['welding', 'welding']);
  expect(ids('fr', 'Welding, Schweißen, soudure')).toEqual(['welding', 'welding']);
  expect(ids('en', 'Welding, Schweißen, soudure')).toEqual(['welding']);
});
