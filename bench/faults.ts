import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeBuild } from '../tools/browser/chromium.ts';
import { killWhileWriting } from '../tools/browser/kill-while-writing.ts';
import { printTable } from './table.ts';

const kills = 100;

/** The browser's process killed at random moments of writing: what is lost or half written afterwards. */
export async function benchFaults(): Promise<void> {
  if (!existsSync(chromeBuild)) {
    console.log('faults: skipped, there is no build (npm run build)');
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'rolemark-faults-'));
  try {
    const found = await killWhileWriting(folder, kills);
    printTable(
      `The browser killed ${kills} times while it wrote`,
      ['kills', 'acknowledged writes', 'lost', 'half written', 'damaged'],
      [[found.kills, found.acknowledged, found.lost, found.half, found.damaged]],
    );
    if (found.lost + found.half + found.damaged > 0) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
