import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Person, PersonPosition } from './person.ts';
import { type DateStyle, spanIn, wordsFor } from './words.ts';

/** Résumés as Word documents. */

export const docxLayouts = ['styled', 'table', 'bold'] as const;
export type DocxLayout = (typeof docxLayouts)[number];

type Block = Paragraph | Table;

export async function docxOf(
  person: Person,
  layout: DocxLayout,
  dates: DateStyle,
): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: layouts[layout](person, dates) }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

const plain = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
const strong = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold: true })] });
const item = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } });
const empty = (): Paragraph => new Paragraph({});
const heading = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

/** Something at the left, something at the right edge, by a tab stop. */
function row(left: string, right: string): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
    children: [
      new TextRun({ text: left, bold: true }),
      new TextRun({ children: [new Tab(), right] }),
    ],
  });
}

function after(person: Person, title: (text: string) => Block): Block[] {
  const words = wordsFor(person.language);
  return [
    title(words.skills),
    ...person.skills.map(({ label, items }) => plain(`${label}: ${items.join(', ')}`)),
    title(words.languages),
    ...person.languages.map(({ name, words: level }) => plain(`${name}: ${level}`)),
    ...(person.certificates.length === 0
      ? []
      : [title(words.certificates), ...person.certificates.map(item)]),
    title(words.interests),
    plain(person.interests),
  ];
}

const layouts: Readonly<Record<DocxLayout, (person: Person, dates: DateStyle) => Block[]>> = {
  styled: (person, dates) => {
    const words = wordsFor(person.language);
    return [
      new Paragraph({ text: person.name, heading: HeadingLevel.TITLE }),
      plain(person.contact.join(' | ')),
      heading(words.profile),
      plain(person.summary),
      heading(words.experience),
      ...person.positions.flatMap((one) => [
        row(`${one.title}, ${one.employer}`, spanIn(dates, person.language, one.from, one.to)),
        plain(one.place),
        ...one.text.map(item),
      ]),
      heading(words.education),
      ...person.education.flatMap((one) => [
        row(one.degree, spanIn(dates, person.language, one.from, one.to)),
        plain(one.school),
      ]),
      ...after(person, heading),
    ];
  },
  table: (person, dates) => {
    const words = wordsFor(person.language);
    const position = (one: PersonPosition): [string, Paragraph[]] => [
      spanIn(dates, person.language, one.from, one.to),
      [strong(one.title), plain(`${one.employer}, ${one.place}`), ...one.text.map(item)],
    ];
    return [
      new Paragraph({ text: person.name, heading: HeadingLevel.TITLE }),
      plain(person.contact.join(' | ')),
      plain(person.summary),
      heading(words.experience),
      grid(person.positions.map(position)),
      heading(words.education),
      grid(
        person.education.map((one) => [
          spanIn(dates, person.language, one.from, one.to),
          [strong(one.degree), plain(one.school)],
        ]),
      ),
      heading(words.skills),
      grid(person.skills.map(({ label, items }) => [label, [plain(items.join(', '))]])),
      heading(words.languages),
      grid(person.languages.map(({ name, words: level }) => [name, [plain(level)]])),
      ...(person.certificates.length === 0
        ? []
        : [heading(words.certificates), ...person.certificates.map(plain)]),
    ];
  },
  // No styles at all: bold lines in capitals, empty lines between.
  bold: (person, dates) => {
    const words = wordsFor(person.language);
    const title = (text: string): Block => strong(text.toUpperCase());
    return [
      strong(person.name),
      plain(person.contact.join(', ')),
      empty(),
      title(words.profile),
      plain(person.summary),
      empty(),
      title(words.experience),
      ...person.positions.flatMap((one) => [
        strong(one.employer),
        plain(`${one.title} (${spanIn(dates, person.language, one.from, one.to)})`),
        ...one.text.map((text) => plain(`- ${text}`)),
        empty(),
      ]),
      title(words.education),
      ...person.education.map((one) =>
        plain(`${one.degree}, ${one.school} (${spanIn(dates, person.language, one.from, one.to)})`),
      ),
      empty(),
      ...after(person, title),
    ];
  },
};

function grid(rows: readonly (readonly [string, Paragraph[]])[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map(
      ([label, cells]) =>
        new TableRow({
          children: [
            new TableCell({
              width: { size: 26, type: WidthType.PERCENTAGE },
              children: [plain(label)],
            }),
            new TableCell({ children: cells }),
          ],
        }),
    ),
  });
}
