import { printTable } from '../table.ts';
import { type GoldPosting, goldOf, halves } from './gold.ts';
import { pair } from './score.ts';

/** How far the two labellings of the gold agree, before they were made one. */
export function printAgreement(): void {
  const rows = halves.map((half) => {
    const second = new Map(goldOf(half, 'second').map((posting) => [posting.file, posting]));
    const sums = { one: 0, two: 0, both: 0, strength: 0, kind: 0, years: 0, roles: 0, blocks: 0 };
    for (const one of goldOf(half, 'first')) {
      const two = second.get(one.file);
      if (two !== undefined) addAgreement(sums, one, two);
    }
    const share = (part: number, of: number): string => (of === 0 ? '' : (part / of).toFixed(3));
    return [
      half,
      sums.one,
      sums.two,
      share(2 * sums.both, sums.one + sums.two),
      share(sums.strength, sums.both),
      share(sums.kind, sums.both),
      share(sums.years, sums.both),
      share(sums.roles, sums.blocks),
    ];
  });
  printTable(
    'Agreement of the two labellings',
    ['half', 'items, first', 'items, second', 'F1 of items', 'strength', 'kind', 'years', 'roles'],
    rows,
  );
}

interface Sums {
  one: number;
  two: number;
  both: number;
  strength: number;
  kind: number;
  years: number;
  roles: number;
  blocks: number;
}

function addAgreement(sums: Sums, one: GoldPosting, two: GoldPosting): void {
  const pairs = pair(one.requirements, two.requirements);
  sums.one += one.requirements.length;
  sums.two += two.requirements.length;
  sums.both += pairs.size;
  for (const [first, second] of pairs) {
    if (first.importance === second.importance) sums.strength++;
    if (first.kind === second.kind) sums.kind++;
    if (first.years?.min === second.years?.min) sums.years++;
  }
  for (const block of new Set(one.roles.map((label) => label.block))) {
    const roles = two.roles.filter((label) => label.block === block).map(({ role }) => role);
    sums.blocks++;
    if (one.roles.some((label) => label.block === block && roles.includes(label.role)))
      sums.roles++;
  }
}
