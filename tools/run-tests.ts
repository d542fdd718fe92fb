/** Runs the checks and tests in order, each named as it starts, and closes with the counts on a line of their own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

const checks: readonly Check[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'vocabulary', command: ['node', 'tools/check-vocabulary.ts'] },
  { name: 'schema', command: ['node', 'tools/write-schema.ts', '--check'] },
  { name: 'build for Chromium', command: ['wxt', 'build', '--browser', 'chrome'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '--browser', 'firefox'] },
];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const counts: Counts = { passed: 0, failed: 0, skipped: 0 };

for (const { name, command } of checks) {
  const passed = run(name, command);
  counts[passed ? 'passed' : 'failed']++;
}
for (const project of ['unit', 'browser']) runProject(project);

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function run(name: string, [program, ...rest]: readonly string[]): boolean {
  console.log(`› ${name}`);
  const { status, error } = spawnSync(program!, rest, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) console.error(`${name}: ${error.message}`);
  return status === 0;
}

/** Runs one Vitest project. A run that ends without a report, or with fewer tests than one, has failed. */
function runProject(project: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'rolemark-test-'));
  const report = join(folder, 'report.json');
  const ended = run(`${project} tests`, [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    counts.passed += numPassedTests;
    counts.skipped += numPendingTests + numTodoTests;
    counts.failed += numFailedTests;
    if (numPassedTests === 0 || (!ended && numFailedTests === 0)) counts.failed++;
  } catch {
    counts.failed++;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
