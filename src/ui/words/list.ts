/** "Go", "Go and SQL", "Go, SQL and Python". */
export function joinAnd(words: readonly string[]): string {
  return join(words, 'and');
}

/** "Go", "Go or SQL", "Go, SQL or Python". */
export function joinOr(words: readonly string[]): string {
  return join(words, 'or');
}

/** "1 skill", "2 skills". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function join(words: readonly string[], last: string): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
