import type { KeptValues, SyncArea, Turn } from '../../src/profile/profile-store.ts';

/** Storage that behaves as the browser's does: copies on the way in and out, answers late, tells everyone. */
export class Shelf implements KeptValues {
  readonly held = new Map<string, string>();
  readonly listeners = new Set<{ key: string; tell: (value: unknown) => void }>();
  full = false;

  async read(key: string): Promise<unknown> {
    await pause();
    const text = this.held.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }

  async write(key: string, value: unknown): Promise<void> {
    await pause();
    if (this.full) throw new Error('QuotaExceededError');
    this.held.set(key, JSON.stringify(value));
    this.tell(key);
  }

  async remove(key: string): Promise<void> {
    await pause();
    this.held.delete(key);
    this.tell(key);
  }

  follow(key: string, tell: (value: unknown) => void): () => void {
    const listener = { key, tell };
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(key: string): void {
    const text = this.held.get(key);
    for (const listener of this.listeners) {
      if (listener.key === key) listener.tell(text === undefined ? undefined : JSON.parse(text));
    }
  }
}

/** A sync storage shared by devices, with the documented limits of the browsers. */
export class SyncShelf implements SyncArea {
  readonly held = new Map<string, string>();
  readonly listeners = new Set<() => void>();

  async readAll(): Promise<Record<string, unknown>> {
    await pause();
    return Object.fromEntries([...this.held].map(([key, text]) => [key, JSON.parse(text)]));
  }

  async write(items: Record<string, unknown>): Promise<void> {
    await pause();
    const next = new Map(this.held);
    for (const [key, value] of Object.entries(items)) {
      const text = JSON.stringify(value);
      if (bytesOf(key + text) > 8_192) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      next.set(key, text);
    }
    const total = [...next].reduce((sum, [key, text]) => sum + bytesOf(key + text), 0);
    if (total > 102_400) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, text] of next) this.held.set(key, text);
    for (const listener of this.listeners) listener();
  }

  async remove(keys: readonly string[]): Promise<void> {
    await pause();
    for (const key of keys) this.held.delete(key);
  }

  follow(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
export const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

export function newTurn(): Turn {
  const name = crypto.randomUUID();
  return (task) => navigator.locks.request(name, task);
}
