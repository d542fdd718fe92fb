/** `npm run -s mentions -- FILE…`: the skills in plain texts, one JSON object a mention, by the finder of the extension. */
import { readFileSync } from 'node:fs';
import { languageOf } from '../src/reading/language.ts';
import { nameLanguages } from '../src/skills/parse-vocabulary.ts';
import { openVocabularyFiles } from './open-vocabulary.ts';

const files = process.argv.slice(2);
if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
  console.error('usage: npm run -s mentions -- FILE…');
  process.exit(2);
}
// Who pipes into "head" has seen enough.
process.stdout.on('error', () => process.exit());

const vocabulary = openVocabularyFiles();
for (const file of files) {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
    process.exitCode = 2;
    continue;
  }
  // A line may be in another language than its file; where neither tells, it may be in any.
  const language = languageOf(text, '');
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const languages = [languageOf(line, ''), language].filter((each) => each !== '');
    const finder = vocabulary.in(...(languages.length > 0 ? languages : nameLanguages));
    for (const { skill, start, end } of finder.find(line, text)) {
      const { id, name, kind } = skill;
      process.stdout.write(
        `${JSON.stringify({ file, line: index + 1, start, end, id, name, kind })}\n`,
      );
    }
  }
}
