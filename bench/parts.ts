/** A part of an evaluation or benchmark, run by its name. */
export interface Part {
  readonly name: string;
  run(): Promise<void> | void;
}

/** Runs the parts named on the command line, or all; exit status 2 where a name is unknown. */
export async function runParts(parts: readonly Part[], command: string): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(
      `${command}: no part "${unknown.join('", "')}"; there are: ${parts.map((part) => part.name).join(', ')}`,
    );
    process.exitCode = 2;
    return;
  }
  for (const part of parts) {
    if (wanted.length === 0 || wanted.includes(part.name)) await part.run();
  }
}
