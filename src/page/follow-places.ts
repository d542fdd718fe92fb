import search from 'approx-string-match';
import type { Block } from './content.ts';
import type { Place, Places } from './places.ts';

/** Of a block's letters this share may differ after the page was drawn again. */
const mostErrors = 0.1;
/** Longer texts are sought by their beginning. */
const longestSought = 120;

/**
 * The places of blocks on a page that was drawn again: each block is sought by its text, first as it was, then nearly
 * so. Blocks that are gone have no place. Null where so few are left that it is another text.
 */
export function followPlaces(
  blocks: readonly Block[],
  now: readonly Block[],
  places: Places,
): Places | null {
  const byText = new Map<string, number[]>();
  for (const { id, text } of now) {
    const known = byText.get(text);
    if (known) known.push(id);
    else byText.set(text, [id]);
  }
  const followed = new Map<number, Place>();
  const lost: Block[] = [];
  for (const block of blocks) {
    const id = byText.get(block.text)?.shift();
    const place = id === undefined ? undefined : places.get(id);
    if (place === undefined) lost.push(block);
    else followed.set(block.id, place);
  }
  if (lost.length > blocks.length / 2) return null;
  const unused = [...byText.values()].flat();
  for (const { id, text } of lost) {
    const near = unused.find((other) => isNearly(text, places.get(other)?.text ?? ''));
    const place = near === undefined ? undefined : places.get(near);
    if (place !== undefined) followed.set(id, place);
  }
  return followed;
}

function isNearly(text: string, other: string): boolean {
  const sought = text.slice(0, longestSought);
  if (Math.abs(text.length - other.length) > text.length * mostErrors + 2) return false;
  return search(other, sought, Math.ceil(sought.length * mostErrors)).length > 0;
}
