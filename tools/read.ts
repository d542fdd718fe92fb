/**
 * `npm run -s read -- [--url URL] [--profile FILE.json] FILE…`: reads saved pages and plain texts with the code
 * that the extension runs and prints one JSON object a line. Exit status 2 for wrong usage or a file that can't be read.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Profile, profileSchema } from '../src/profile/profile.ts';
import { openVocabularyFiles } from './open-vocabulary.ts';
import { readFile } from './read-file.ts';

const usage = 'usage: npm run -s read -- [--url URL] [--profile FILE.json] FILE…';

class UsageError extends Error {
  override name = 'UsageError';
}

function main(): void {
  const { files, url, profile } = argumentsGiven();
  const vocabulary = openVocabularyFiles();
  for (const file of files) {
    try {
      const text = readFileSync(file, 'utf8');
      process.stdout.write(
        `${JSON.stringify(readFile({ file, text, url, profile }, vocabulary))}\n`,
      );
    } catch (error) {
      console.error(`${file}: cannot be read (${messageOf(error)})`);
      process.exitCode = 2;
    }
  }
}

function argumentsGiven(): { files: string[]; url: string; profile: Profile | null } {
  const options = { url: { type: 'string' }, profile: { type: 'string' } } as const;
  let given: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    given = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
  const { url, profile } = given.values;
  if (given.positionals.length === 0) throw new UsageError('no file is named');
  if (url !== undefined && !URL.canParse(url)) throw new UsageError(`"${url}" is no address`);
  return {
    files: given.positionals,
    url: url ?? '',
    profile: profile === undefined ? null : profileIn(profile),
  };
}

function profileIn(file: string): Profile {
  try {
    return profileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new UsageError(`${file} is no profile: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
