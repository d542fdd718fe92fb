import { stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const folder = fileURLToPath(new URL('../src/ui/texts/', import.meta.url));

/**
 * Compiles the texts of every language while the extension is built, and takes the compiler out of it: a
 * page would carry 25 kB for work that can be done once. A text that is no valid message fails the build.
 */
export function textsPlugin(): Plugin {
  return {
    name: 'rolemark-texts',
    async load(id) {
      const file = id.split('?')[0] ?? '';
      if (!file.startsWith(folder)) return undefined;
      const place = file.slice(folder.length);
      if (place === 'compiler.ts') return 'export const compiler = null;';
      if (!isCatalogue(place)) return undefined;
      this.addWatchFile(file);
      // The time in the address makes a changed file another module while developing.
      const { mtimeMs } = await stat(file);
      const texts = (await import(`${pathToFileURL(file).href}?at=${mtimeMs}`)) as Texts;
      return Object.entries(texts)
        .map(([name, messages]) => `export const ${name} = ${JSON.stringify(compiled(messages))};`)
        .join('\n');
    },
  };
}

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** "de/panel.ts", but not the file that puts a language's texts together. */
function isCatalogue(place: string): boolean {
  const [language, file] = place.split('/');
  return language?.length === 2 && file !== undefined && file !== 'index.ts';
}

function compiled(messages: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => {
      const result = compileMessage(message);
      if (typeof result === 'string') throw new Error(`The text ${name} can't be read: ${message}`);
      return [name, result];
    }),
  );
}
