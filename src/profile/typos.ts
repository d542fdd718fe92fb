/**
 * How many slips of the finger lie between two words: a letter too many, too few, another, or two
 * neighbours swapped. Null where there are more than `most`. (Optimal string alignment, by rows, giving
 * up as soon as a whole row is beyond reach.)
 */
export function typosBetween(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      if (swapped) least = Math.min(least, before[column - 2]! + 1);
      current.push(least);
    }
    if (Math.min(...current) > most) return null;
    before = last;
    last = current;
  }
  const typos = last[other.length]!;
  return typos > most ? null : typos;
}
