/** `npm run -s check-vocabulary [-- FILE…]`: says what is wrong in the vocabulary, or only in the files named, and counts it. */
import { basename } from 'node:path';
import { checkVocabulary, danglingRules } from '../src/skills/check-vocabulary.ts';
import { parseRules } from '../src/skills/parse-rules.ts';
import { parseVocabulary } from '../src/skills/parse-vocabulary.ts';
import { ruleFiles, vocabularyFiles } from './vocabulary-files.ts';

const wanted = new Set(process.argv.slice(2).map((path) => basename(path)));
const isWanted = (path: string): boolean => wanted.size === 0 || wanted.has(basename(path));

const parsed = parseVocabulary(vocabularyFiles());
const rules = parseRules(ruleFiles());
const findings = [
  ...checkVocabulary(parsed),
  ...rules.findings,
  ...danglingRules(parsed, rules),
].filter(({ path }) => isWanted(path));
for (const { path, line, message } of findings) console.log(`${path}:${line}: ${message}`);

const counts = new Map<string, { skills: number; names: number }>();
for (const { path, names } of parsed.entries) {
  const count = counts.get(path) ?? { skills: 0, names: 0 };
  counts.set(path, { skills: count.skills + 1, names: count.names + names.length });
}
for (const [path, { skills, names }] of counts) {
  console.log(`${String(skills).padStart(6)} skills ${String(names).padStart(6)} names  ${path}`);
}
const names = parsed.entries.reduce((sum, entry) => sum + entry.names.length, 0);
console.log(
  `${String(parsed.entries.length).padStart(6)} skills ${String(names).padStart(6)} names  in all, ${findings.length} findings`,
);
process.exitCode = findings.length > 0 ? 1 : 0;
