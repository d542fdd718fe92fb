import { expect, test } from 'vitest';
import { labelOf, roleOfName } from '../../../src/profile/resume/headings.ts';

test.each([
  ['Experience', 'experience'],
  ['WORK EXPERIENCE', 'experience'],
  ['3. Work experience:', 'experience'],
  ['E X P E R I E N C E', 'experience'],
  ['Beruflicher Werdegang', 'experience'],
  ['Skills & Tools', 'skills'],
  ['Skills and Interests', 'skills'],
  ['Compétences', 'skills'],
  ['Kenntnisse und Fähigkeiten', 'skills'],
  ['Languages & Certificates', 'languages'],
  ['Formación académica', 'education'],
  ['Certificações', 'certificates'],
  ['Hobbies and interests', 'aside'],
  ['About me', 'prose'],
])('%s is a heading of %s', (text, role) => {
  expect(roleOfName(text)).toBe(role);
});

test.each([
  'I have experience with Python.',
  'Skills trainer, Harbour College',
  'Python, Go, SQL',
  'Languages: German, English',
  'Head of Education',
  'Nurse\t2019 – 2021',
  '',
  '•',
])('no heading: %s', (text) => {
  expect(roleOfName(text)).toBeNull();
});

test('a label keeps what it labels', () => {
  expect(labelOf('Languages: German (C1), English')).toMatchObject({
    role: 'languages',
    rest: 'German (C1), English',
  });
  expect(labelOf('Skills\tPython, Go')).toMatchObject({ role: 'skills', rest: 'Python, Go' });
  expect(labelOf('Note: nothing')).toBeNull();
});
