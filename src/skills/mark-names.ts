import { isCapitalName } from './check-vocabulary.ts';
import type { NameRule } from './parse-rules.ts';
import type { SkillEntry } from './parse-vocabulary.ts';
import { ScannedText } from './scanned-text.ts';
import type { SkillKind } from './skill.ts';
import type { NameMark } from './skill-index.ts';

const scan = new ScannedText();

/** The name's letters and digits written together, by which it is found. */
export function keyOf(written: string): string {
  scan.scan(written);
  return scan.keyOf(0, scan.count);
}

/**
 * How careful the finder must be with each name of a skill, in order. A name is ambiguous where it is written so, where
 * it has a rule of its own, where another name of the skill that differs in capitals and gaps alone is ambiguous, and
 * where it is a single word for how people are ("creative").
 * @param rules by the key of their name
 */
export function marksOf(
  { names, kind }: SkillEntry,
  rules: ReadonlyMap<string, NameRule>,
): NameMark[] {
  const ambiguousKeys = new Set(
    names.filter((name) => name.ambiguous).map(({ name }) => keyOf(name)),
  );
  return names.map(({ name }) => {
    const key = keyOf(name);
    const rule = rules.get(key);
    const isWord = scan.count === 1;
    const capitals = isCapitalName(name, kind);
    const ambiguous =
      ambiguousKeys.has(key) || (isWord && kind === 'soft') || (rule !== undefined && !rule.sure);
    if (ambiguous || rule?.sure) return { capitals, ambiguous, doubt: 'never' };
    if (capitals) return { capitals, ambiguous, doubt: isInitials(key) ? 'always' : 'never' };
    const isProper = isWord && properKinds.has(kind) && /\p{Lu}/u.test(name);
    return { capitals, ambiguous, doubt: isProper ? 'small' : 'never' };
  });
}

/** Two or three letters, which stand for many things. */
function isInitials(key: string): boolean {
  return /^[a-z0-9]{1,3}$/.test(key);
}

/** Kinds whose one-word names are names of things, with a capital for a reason. */
const properKinds: ReadonlySet<SkillKind> = new Set(['technology', 'standard', 'certificate']);
