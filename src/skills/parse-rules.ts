import type { Finding, VocabularyFile } from './parse-vocabulary.ts';

/** Reads how ambiguous names are told apart; vocabulary-rules/README.md says how the files are written. */

export interface NameRule {
  readonly name: string;
  /** Words right after the name that bar it, and words right before it; `also` ones speak for it. */
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
  readonly alsoBefore: readonly string[];
  readonly alsoAfter: readonly string[];
  readonly strict: boolean;
  readonly loose: boolean;
  readonly sure: boolean;
}

/** Sentences in which the name is meant, and in which it is not: the tests run them, the index leaves them out. */
export interface RuleExamples {
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const cueLists = [
  'link',
  'noun',
  'qualifier',
  'right before',
  'right after',
  'language before',
  'language after',
  'soft before',
  'soft after',
  'list',
  'small words',
] as const;
export type CueList = (typeof cueLists)[number];
export type Cues = Readonly<Record<CueList, readonly string[]>>;

export interface ParsedRules {
  readonly rules: readonly NameRule[];
  readonly examples: readonly RuleExamples[];
  readonly cues: Cues;
  readonly findings: readonly Finding[];
}

/** Nothing is thrown: what is wrong stands in the findings, by file and line. */
export function parseRules(files: readonly VocabularyFile[]): ParsedRules {
  const rules: NameRule[] = [];
  const examples: RuleExamples[] = [];
  const cues = Object.fromEntries(cueLists.map((list) => [list, [] as string[]])) as Record<
    CueList,
    string[]
  >;
  const findings: Finding[] = [];
  for (const file of files) {
    for (const part of partsOf(file, findings)) {
      const wrong = (line: number, message: string): void => {
        findings.push({ path: file.path, line, message, kind: 'wrong' });
      };
      if (!file.path.endsWith(cueFile)) addRule(part, file.path, rules, examples, wrong);
      else if (isCueList(part.head)) cues[part.head].push(...part.lines.flatMap(listOf));
      else wrong(part.line, `unknown list "${part.head}"; there are ${cueLists.join(', ')}`);
    }
  }
  return { rules, examples, cues, findings };
}

const cueFile = 'cues.txt';

function isCueList(head: string): head is CueList {
  return (cueLists as readonly string[]).includes(head);
}

/** A line at the margin, and the indented lines below it. */
interface Part {
  readonly head: string;
  readonly line: number;
  readonly lines: { readonly text: string; readonly line: number }[];
}

function partsOf({ path, text }: VocabularyFile, findings: Finding[]): Part[] {
  const parts: Part[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const trimmed = written.trim();
    const line = index + 1;
    if (trimmed === '' || trimmed === '#' || trimmed.startsWith('# ')) continue;
    if (!/^\s/.test(written)) parts.push({ head: trimmed, line, lines: [] });
    else if (parts.length > 0) parts.at(-1)!.lines.push({ text: trimmed, line });
    else
      findings.push({
        path,
        line,
        message: 'an indented line belongs below a name',
        kind: 'wrong',
      });
  }
  return parts;
}

const wordLists = {
  'not before': 'notBefore',
  'not after': 'notAfter',
  'also before': 'alsoBefore',
  'also after': 'alsoAfter',
} as const;

type Mutable<T> = {
  -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key];
};

function addRule(
  { head, line: place, lines }: Part,
  path: string,
  rules: NameRule[],
  examples: RuleExamples[],
  wrong: (line: number, message: string) => void,
): void {
  const rule: Mutable<NameRule> = {
    name: head,
    notBefore: [],
    notAfter: [],
    alsoBefore: [],
    alsoAfter: [],
    strict: false,
    loose: false,
    sure: false,
  };
  const own: Mutable<RuleExamples> = { name: head, path, line: place, yes: [], no: [] };
  for (const { text, line } of lines) {
    const colon = text.indexOf(':');
    const label = colon < 0 ? text : text.slice(0, colon);
    const list = listOf({ text: text.slice(colon + 1) });
    if (label === 'strict' || label === 'loose' || label === 'sure') rule[label] = true;
    else if (label === 'yes' || label === 'no') own[label].push(...list);
    else if (label in wordLists) rule[wordLists[label as keyof typeof wordLists]].push(...list);
    else wrong(line, `unknown rule "${label}"`);
  }
  if (own.yes.length + own.no.length === 0) wrong(place, `"${head}" has no example`);
  rules.push(rule);
  examples.push(own);
}

function listOf({ text }: { readonly text: string }): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
