import type { HeadingCue } from './cues.ts';
import type { Line } from './lines.ts';

/** Lines from `first` up to, not including, `end`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Letters of running text in a line: no labels, no headings, no links. */
export function massOf(line: Line): number {
  const own = line.text.length - line.linked;
  if (line.headingLevel > 0 || own < line.text.length / 2) return 0;
  return own >= 40 || (line.item > 0 && own >= 20) ? own : 0;
}

/** Running sums over the kept lines. */
export class Sums {
  private readonly masses: Int32Array;
  private readonly weights: Int32Array;

  constructor(lines: readonly Line[], kept: Uint8Array, cues: ReadonlyMap<number, HeadingCue>) {
    this.masses = new Int32Array(lines.length + 1);
    this.weights = new Int32Array(lines.length + 1);
    for (let index = 0; index < lines.length; index++) {
      const counts = kept[index] === 1;
      this.masses[index + 1] = this.masses[index]! + (counts ? massOf(lines[index]!) : 0);
      this.weights[index + 1] = this.weights[index]! + (counts ? weightOf(cues.get(index)) : 0);
    }
  }

  mass(first: number, end: number): number {
    return this.masses[end]! - this.masses[first]!;
  }

  /** Strong cues of what is asked or to be done. */
  cues(first: number, end: number): number {
    return this.weights[end]! - this.weights[first]!;
  }

  get size(): number {
    return this.masses.length - 1;
  }
}

export const weightOf = (cue: HeadingCue | undefined): number =>
  cue === undefined || cue.isWeak ? 0 : 1;
