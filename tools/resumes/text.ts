import type { Person } from './person.ts';
import { type DateStyle, spanIn, wordsFor } from './words.ts';

/** Résumés as plain text, wrapped as an e-mail would be, and as Markdown. */

const width = 72;

export function textOf(person: Person, dates: DateStyle): string {
  const words = wordsFor(person.language);
  const title = (text: string): string[] => ['', text.toUpperCase(), '-'.repeat(text.length)];
  const lines = [
    person.name,
    person.contact.join(', '),
    ...title(words.profile),
    ...wrapped(person.summary, ''),
    ...title(words.experience),
    ...person.positions.flatMap((one) => [
      '',
      `${one.title}, ${one.employer}, ${one.place}`,
      spanIn(dates, person.language, one.from, one.to, ' - '),
      ...one.text.flatMap((text) => wrapped(`* ${text}`, '  ')),
    ]),
    ...title(words.education),
    ...person.education.map(
      (one) =>
        `${one.degree}, ${one.school}, ${spanIn(dates, person.language, one.from, one.to, ' - ')}`,
    ),
    ...title(words.skills),
    ...person.skills.flatMap(({ label, items }) => wrapped(`${label}: ${items.join(', ')}`, '  ')),
    ...title(words.languages),
    ...person.languages.map(({ name, words: level }) => `${name} (${level})`),
    ...(person.certificates.length === 0
      ? []
      : [...title(words.certificates), ...person.certificates]),
    ...title(words.interests),
    person.interests,
  ];
  return `${lines.join('\n')}\n`;
}

function wrapped(text: string, indent: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(`${indent}${word}`);
  }
  return lines;
}

export function markdownOf(person: Person, dates: DateStyle): string {
  const words = wordsFor(person.language);
  return `# ${person.name}

${person.contact.join(' · ')}

## ${words.profile}

${person.summary}

## ${words.experience}

${person.positions
  .map(
    (one) => `### ${one.title} — ${one.employer}

*${spanIn(dates, person.language, one.from, one.to)}* · ${one.place}

${one.text.map((text) => `- ${text}`).join('\n')}`,
  )
  .join('\n\n')}

## ${words.education}

${person.education
  .map(
    (one) =>
      `- **${one.degree}**, ${one.school} (${spanIn(dates, person.language, one.from, one.to)})`,
  )
  .join('\n')}

## ${words.skills}

${person.skills.map(({ label, items }) => `- **${label}:** ${items.map((one) => `\`${one}\``).join(', ')}`).join('\n')}

## ${words.languages}

${person.languages.map(({ name, words: level }) => `- ${name}: ${level}`).join('\n')}
${person.certificates.length === 0 ? '' : `\n## ${words.certificates}\n\n${person.certificates.map((one) => `- ${one}`).join('\n')}\n`}`;
}
