import type { CDPSession } from 'playwright-core';

/** Something that the browser shows outside its tabs, such as the popup of the toolbar button. */
export interface Target {
  /** Runs an expression there and returns its value, awaited. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** A PNG picture of it. */
  screenshot(): Promise<Buffer>;
  send(method: string, parameters?: object): Promise<Record<string, unknown>>;
  /** False once it is closed. */
  isOpen(): Promise<boolean>;
}

const patience = 20_000;

/**
 * Attaches to the target that shows the address, as soon as there is one.
 * @throws Error where none comes within 20 seconds
 */
export async function attachTo(debug: CDPSession, url: string): Promise<Target> {
  const targetId = await found(debug, url);
  const { sessionId } = await debug.send('Target.attachToTarget', { targetId, flatten: false });
  const answers = new Map<number, (answer: Answer) => void>();
  debug.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const answer = JSON.parse(message) as Answer;
    answers.get(answer.id)?.(answer);
    answers.delete(answer.id);
  });
  let last = 0;
  const send = async (method: string, parameters = {}): Promise<Record<string, unknown>> => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => answers.set(id, resolve));
    const message = JSON.stringify({ id, method, params: parameters });
    await debug.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await answered;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  };
  return {
    send,
    async evaluate<Value>(expression: string) {
      const { result, exceptionDetails } = (await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })) as unknown as Evaluation<Value>;
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    },
    async screenshot() {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
    async isOpen() {
      const { targetInfos } = await debug.send('Target.getTargets');
      return targetInfos.some((target) => target.targetId === targetId);
    },
  };
}

interface Answer {
  readonly id: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

interface Evaluation<Value> {
  readonly result: { readonly value: Value };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

async function found(debug: CDPSession, url: string): Promise<string> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const { targetInfos } = await debug.send('Target.getTargets');
    const target = targetInfos.find((one) => one.type === 'page' && one.url.startsWith(url));
    if (target !== undefined) return target.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing showed ${url} within ${patience / 1000} seconds.`);
}
