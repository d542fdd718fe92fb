import { longestName } from './candidates.ts';
import type { ParsedRules } from './parse-rules.ts';
import type { Finding, ParsedVocabulary, SkillEntry } from './parse-vocabulary.ts';
import { longestKey, ScannedText } from './scanned-text.ts';
import type { SkillKind } from './skill.ts';

/** Everything that is wrong with the vocabulary as a whole: ids and names that stand twice, relations that lead nowhere or in circles. */
export function checkVocabulary({ entries, findings }: ParsedVocabulary): Finding[] {
  return [
    ...findings,
    ...doubleIds(entries),
    ...doubleNames(entries),
    ...danglingRelations(entries),
    ...circles(entries, 'implies', 'implies'),
    ...circles(entries, 'partOf', 'part of'),
  ];
}

/** Rules for names that no skill has: `unknown`, as relations to such skills are. */
export function danglingRules(
  { entries }: ParsedVocabulary,
  { examples }: Pick<ParsedRules, 'examples'>,
): Finding[] {
  const known = new Set(entries.flatMap(({ names }) => names.map(({ name }) => name)));
  return examples
    .filter(({ name }) => !known.has(name))
    .map(({ name, path, line }) => {
      const message = `there is a rule for "${name}", a name that no skill has`;
      return { path, line, message, kind: 'unknown' };
    });
}

/** Skills by their first name, as relations name them, whatever the case. */
export function byFirstName(entries: readonly SkillEntry[]): Map<string, SkillEntry> {
  const map = new Map<string, SkillEntry>();
  for (const entry of entries) {
    const key = relationKey(entry.names[0]!.name);
    if (!map.has(key)) map.set(key, entry);
  }
  return map;
}

export function relationKey(name: string): string {
  return name.replace(/\?$/, '').trim().toLowerCase();
}

function finding(entry: SkillEntry, message: string, kind: Finding['kind'] = 'wrong'): Finding {
  return { path: entry.path, line: entry.line, message, kind };
}

function doubleIds(entries: readonly SkillEntry[]): Finding[] {
  const seen = new Map<string, SkillEntry>();
  const found: Finding[] = [];
  for (const entry of entries) {
    const other = seen.get(entry.id);
    if (other)
      found.push(
        finding(entry, `"${entry.names[0]!.name}" stands already at ${other.path}:${other.line}`),
      );
    else seen.set(entry.id, entry);
  }
  return found;
}

function doubleNames(entries: readonly SkillEntry[]): Finding[] {
  const seen = new Map<string, { readonly entry: SkillEntry; readonly language: string }[]>();
  const found: Finding[] = [];
  const scan = new ScannedText();
  for (const entry of entries) {
    for (const { name, language, ambiguous } of entry.names) {
      scan.scan(name);
      const key = scan.keyOf(0, scan.count);
      if (scan.count > longestName || key.length > longestKey)
        found.push(finding(entry, `the name "${name}" is too long`));
      if (key === '') found.push(finding(entry, `the name "${name}" has no letter or digit`));
      if (/^[?^!~:%]/.test(name))
        found.push(
          finding(entry, `the name "${name}" begins with a sign that names can't begin with`),
        );
      if (ambiguous) continue;
      const exact = isCapitalName(name, entry.kind) ? name : key;
      const holders = seen.get(exact) ?? [];
      const other = holders.find(
        (each) => each.entry.id !== entry.id && meet(each.language, language),
      )?.entry;
      if (other) {
        found.push(
          finding(
            entry,
            `the name "${name}" belongs to "${other.names[0]!.name}" at ${other.path}:${other.line}`,
          ),
        );
      } else seen.set(exact, [...holders, { entry, language }]);
    }
  }
  return found;
}

/** Whether names of the two languages can stand in one posting; the empty one is every posting's. */
function meet(left: string, right: string): boolean {
  return left === right || left === '' || right === '';
}

/**
 * Names that are found only as they are written: short ones all in capitals ("IT", "PHAs", "O.D.", "10-K"), other
 * single words made of initials ("REACH", "MArch", "M.Ed"), and numbers. Technology is often written small ("numpy",
 * "ios"), and found so.
 */
export function isCapitalName(name: string, kind: SkillKind): boolean {
  if (name.startsWith('.')) return false;
  const bare = name.replace(/\.\s?|-/g, '');
  if (/^[A-Z0-9](?:[A-Z0-9&/+#]{0,3}|[A-Z0-9]{1,3}s)$/.test(bare)) return true;
  const hasInitials = /^[A-Za-z0-9]+$/.test(bare) && /[A-Z].*[A-Z]/.test(bare);
  if (!hasInitials || kind === 'technology') return false;
  return kind === 'standard' || kind === 'certificate' || bare.length <= 5;
}

function danglingRelations(entries: readonly SkillEntry[]): Finding[] {
  const known = byFirstName(entries);
  return entries.flatMap((entry) =>
    [...entry.implies, ...entry.partOf, ...entry.closeTo].flatMap((name) => {
      const other = known.get(relationKey(name));
      if (!other)
        return [
          finding(entry, `"${entry.names[0]!.name}" names "${name}", which no file has`, 'unknown'),
        ];
      return other.id === entry.id ? [finding(entry, `"${name}" relates to itself`)] : [];
    }),
  );
}

function circles(
  entries: readonly SkillEntry[],
  relation: 'implies' | 'partOf',
  label: string,
): Finding[] {
  const known = byFirstName(entries);
  const done = new Set<string>();
  const found: Finding[] = [];
  for (const entry of entries) {
    const path: SkillEntry[] = [];
    const walk = (at: SkillEntry): void => {
      const loop = path.indexOf(at);
      if (loop >= 0) {
        const names = [...path.slice(loop), at].map((each) => each.names[0]!.name).join(' → ');
        found.push(finding(at, `"${label}" goes in a circle: ${names}`));
        return;
      }
      if (done.has(at.id)) return;
      path.push(at);
      for (const name of at[relation]) {
        const next = known.get(relationKey(name));
        if (next) walk(next);
      }
      path.pop();
      done.add(at.id);
    };
    walk(entry);
  }
  return found;
}
