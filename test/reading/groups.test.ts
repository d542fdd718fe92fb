import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../src/reading/groups.ts';
import { vocabularyOf } from '../skills/vocabulary-of.ts';

const vocabulary = vocabularyOf(`
[technology]
Python
Java
Kotlin
Kubernetes
Amazon Web Services = AWS
Azure
Terraform
HTML
CSS
pytest
    part of: Test frameworks
Test frameworks
PostgreSQL
    part of: Databases
MySQL
    part of: Databases
Databases
[skill]
Code review
Debugging
`);

const groups = (text: string, language = 'en') =>
  groupsOf(text, vocabulary.find(text), vocabulary, language)
    .map(({ logic, skills }) => `${logic}(${skills.join(' ')})`)
    .join(' ');

describe('how the skills of a requirement belong together', () => {
  test.each([
    ['Python and Java', 'all(python java)'],
    ['Python or Java', 'any(python java)'],
    ['Python, Java and Kotlin', 'all(python java kotlin)'],
    ['Python, Java, or Kotlin', 'any(python java kotlin)'],
    ['Python/Java/Kotlin', 'any(python java kotlin)'],
    ['HTML/CSS', 'all(html css)'],
    ['Python and/or Java', 'any(python java)'],
    ['Python and experience with Java or Kotlin', 'all(python) any(java kotlin)'],
    ['One of Java, Kotlin and Python', 'any(java kotlin python)'],
    ['At least one of Java, Kotlin, Python', 'any(java kotlin python)'],
    ['Terraform or similar', 'any(terraform)'],
    ['Python, Java, etc.', 'any(python java)'],
    ['Test frameworks, such as pytest', 'any(test-frameworks pytest)'],
    ['Databases (PostgreSQL, MySQL)', 'any(databases postgresql mysql)'],
    [
      'Tools such as Terraform, Kubernetes and AWS',
      'any(terraform kubernetes amazon-web-services)',
    ],
    ['Best practices such as code review and debugging', 'all(code-review debugging)'],
    ['Services on Kubernetes, on AWS or Azure', 'all(kubernetes) any(amazon-web-services azure)'],
    ['The basics of Python in the context of Java', 'all(python java)'],
  ])('%s', (text, expected) => {
    expect(groups(text)).toBe(expected);
  });

  test.each([
    ['Python oder Java', 'de', 'any(python java)'],
    ['Python und Java', 'de', 'all(python java)'],
    ['Python ou Java', 'fr', 'any(python java)'],
    ['Python o Java', 'es', 'any(python java)'],
    ['Python y Java', 'es', 'all(python java)'],
    ['Python of Java', 'nl', 'any(python java)'],
    ['Python ou Java', 'pt', 'any(python java)'],
  ])('%s (%s)', (text, language, expected) => {
    expect(groups(text, language)).toBe(expected);
  });
});
