/**
 * `node tools/resumes/make.ts [PERSON …]`: makes the résumé files of test/fixtures/resumes anew, with the programs that
 * people use: Chromium's print to PDF, LibreOffice, pdflatex, a DOCX library. What this machine has no program
 * for is left as it is, and said.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../find-browser.ts';
import { openVocabularyFiles } from '../open-vocabulary.ts';
import { docxOf } from './docx.ts';
import { expectedOf } from './expected.ts';
import { htmlOf } from './html.ts';
import { latexOf } from './latex.ts';
import { type Person, people, resumesFolder, withoutMarks } from './person.ts';
import { type Making, makings } from './plan.ts';
import {
  europassCandidateOf,
  europassJsonOf,
  europassXmlOf,
  jsonResumeOf,
  linkedInOf,
} from './records.ts';
import { markdownOf, textOf } from './text.ts';

const scratch = mkdtempSync(join(tmpdir(), 'rolemark-resumes-'));
let browser: Browser | undefined;

async function contentOf(person: Person, making: Making): Promise<string | Uint8Array> {
  const { dates } = making;
  switch (making.by) {
    case 'chromium':
      return printed(htmlOf(person, making.layout, dates));
    case 'docx':
      return docxOf(person, making.layout, dates);
    case 'libreoffice': {
      const source = join(scratch, 'source.docx');
      writeFileSync(source, await docxOf(person, making.layout, dates));
      const to = making.file.endsWith('.odt') ? 'odt' : 'pdf';
      run('soffice', ['--headless', '--convert-to', to, '--outdir', scratch, source]);
      return readFileSync(join(scratch, `source.${to}`));
    }
    case 'latex':
      writeFileSync(join(scratch, 'source.tex'), latexOf(person, making.layout, dates));
      run('pdflatex', [
        '-interaction=batchmode',
        '-output-directory',
        scratch,
        join(scratch, 'source.tex'),
      ]);
      return readFileSync(join(scratch, 'source.pdf'));
    case 'text':
      return textOf(person, dates);
    case 'markdown':
      return markdownOf(person, dates);
    case 'json-resume':
      return jsonResumeOf(person);
    case 'europass-xml':
      return europassXmlOf(person);
    case 'europass-json':
      return europassJsonOf(person);
    case 'europass-candidate':
      return europassCandidateOf(person);
    case 'linkedin':
      return linkedInOf(person);
  }
}

async function printed(html: string): Promise<Uint8Array> {
  const path = findBrowser('chromium');
  if (path === null) throw new Error('there is no Chromium');
  browser ??= await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return pdf;
}

function run(program: string, given: readonly string[]): void {
  execFileSync(program, given, { stdio: 'ignore', timeout: 120_000 });
}

const wanted = process.argv.slice(2);
const vocabulary = openVocabularyFiles();
try {
  for (const [name, person] of people()) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const folder = join(resumesFolder, name);
    const expected = `${JSON.stringify(expectedOf(person, vocabulary), null, 2)}\n`;
    writeFileSync(join(folder, 'expected.json'), expected);
    for (const making of makings[name] ?? []) {
      try {
        writeFileSync(join(folder, making.file), await contentOf(withoutMarks(person), making));
        console.log(`${name}/${making.file}`);
      } catch (error) {
        const why = error instanceof Error ? error.message.split('\n')[0] : error;
        console.error(`${name}/${making.file}: not made, ${why}`);
        process.exitCode = 1;
      }
    }
  }
} finally {
  await browser?.close();
  rmSync(scratch, { recursive: true });
}
