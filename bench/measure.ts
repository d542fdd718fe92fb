/** Milliseconds of one run of the work: the median of several, after a warm-up of as many. */
export function medianMs(work: () => void, runs = 30): number {
  for (let run = 0; run < runs; run++) work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    work();
    times.push(performance.now() - started);
  }
  return median(times);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Milliseconds to three figures, as they are printed. */
export function inMs(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
