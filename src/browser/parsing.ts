import { z } from 'zod';

/**
 * Extension contexts forbid code made from text. The parser would find that out by trying, which leaves
 * an error among those that the browser lists for the extension; so it is told at the start.
 */
export function parseWithoutMakingCode(): void {
  z.config({ jitless: true });
}
