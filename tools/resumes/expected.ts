import type { Vocabulary } from '../../src/skills/skill.ts';
import { marksIn, type Person } from './person.ts';

/** What should be found in every résumé of a person, worked out from the marks in their texts. */
export interface Expected {
  /** "present" in the dates of positions means this month. */
  readonly today: string;
  readonly positions: readonly { readonly from: string; readonly to: string | null }[];
  readonly yearsOfWork: number;
  /** Id → years by the positions that name it; null where none does. */
  readonly skills: Readonly<Record<string, number | null>>;
  readonly certificates: readonly string[];
  readonly languages: Readonly<Record<string, string>>;
  readonly education: readonly { readonly level: string; readonly field: string | null }[];
}

const today = '2026-11';

/**
 * Counted month by month, in another way than the reader does.
 * @throws Error naming the id that the vocabulary does not have
 */
export function expectedOf(person: Person, vocabulary: Vocabulary): Expected {
  const kindOf = (id: string): string => {
    const skill = vocabulary.get(id);
    if (skill === undefined) throw new Error(`${person.name}: no entry "${id}" in the vocabulary`);
    return skill.kind;
  };
  const months = new Map<string, Set<number>>();
  const worked = new Set<number>();
  for (const position of person.positions) {
    const span = monthsOf(position.from, position.to ?? today);
    for (const month of span) worked.add(month);
    for (const id of marksIn([position.title, ...position.text].join('\n'))) {
      const own = months.get(id) ?? new Set();
      for (const month of span) own.add(month);
      months.set(id, own);
    }
  }
  const listed = marksIn(
    [person.summary, ...person.skills.flatMap(({ items }) => items), ...person.certificates].join(
      '\n',
    ),
  );
  const ids = [...new Set([...months.keys(), ...listed])].sort();
  return {
    today,
    positions: person.positions.map(({ from, to }) => ({ from, to })),
    yearsOfWork: inYears(worked.size),
    skills: Object.fromEntries(
      ids
        .filter((id) => kindOf(id) !== 'certificate')
        .map((id) => [id, months.has(id) ? inYears(months.get(id)!.size) : null]),
    ),
    certificates: ids.filter((id) => kindOf(id) === 'certificate'),
    languages: Object.fromEntries(person.languages.map(({ id, level }) => [id, level])),
    education: person.education.flatMap(({ level, field }) =>
      level === null ? [] : [{ level, field }],
    ),
  };
}

function inYears(months: number): number {
  return Math.round((months / 12) * 10) / 10;
}

/** Where only years are written, the months from the middle of the first to the middle of the last. */
function monthsOf(from: string, to: string): number[] {
  const [fromYear = 0, fromMonth = 7] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 6] = to.split('-').map(Number);
  const first = fromYear * 12 + fromMonth;
  const last = toYear * 12 + toMonth;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}
