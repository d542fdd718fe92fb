import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** A display of its own with a keyboard, for what only a real window shows. Linux only. */
export interface Display {
  /** Its name, such as ":7". */
  readonly name: string;
  /** Presses keys, as xdotool writes them: "ctrl+shift+y". */
  press(...keys: readonly string[]): Promise<void>;
  close(): void;
}

const run = promisify(execFile);
const canRun = async (program: string): Promise<boolean> =>
  run('which', [program]).then(
    () => true,
    () => false,
  );

export const hasDisplay =
  process.platform === 'linux' && (await canRun('Xvfb')) && (await canRun('xdotool'));

export async function openDisplay(): Promise<Display> {
  const size = ['-screen', '0', '1400x1000x24'];
  const server = spawn('Xvfb', ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await firstLine(server)}`;
  return {
    name,
    async press(...keys) {
      await run('xdotool', ['key', ...keys], { env: { ...process.env, DISPLAY: name } });
    },
    close: () => void server.kill(),
  };
}

function firstLine(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    process.once('error', reject);
    process.once('exit', () => reject(new Error('Xvfb ended before it was ready.')));
    process.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
}
