import type { ReadingLine } from '../src/matching/reading-line.ts';
import type { Profile } from '../src/profile/profile.ts';
import type { Vocabulary } from '../src/skills/skill.ts';
import { explainVerdict } from '../src/ui/words/reason.ts';

const marks = { met: '✔ met', partly: '◐ partly', missing: '✘ missing', judge: '… yours' } as const;
const colours = { met: 32, partly: 33, missing: 31, judge: 90 } as const;
const width = Math.min(process.stdout.columns ?? 110, 140);
const verdictWidth = 10;

/** Prints a reading for a person: each requirement with its verdict and why, in the panel's own words. */
export function printReading(
  { decision, posting, match }: ReadingLine,
  profile: Profile,
  vocabulary: Vocabulary,
): void {
  console.log(
    `\n${decision.isPosting ? 'A posting' : 'No posting'}: ${decision.because.join('; ') || 'nothing speaks for one'}`,
  );
  if (!posting) return;
  const facts = [
    posting.title,
    posting.company,
    posting.locations.join(' / '),
    posting.workplace,
  ].filter(Boolean);
  console.log(`${facts.join(' · ')}\n`);
  for (const importance of ['required', 'preferred'] as const) {
    const asked = posting.requirements.filter(
      (requirement) => requirement.importance === importance,
    );
    if (asked.length === 0) continue;
    console.log(`${importance === 'required' ? 'Required' : 'Preferred'}\n${'─'.repeat(width)}`);
    for (const requirement of asked) {
      const verdict = match?.verdicts.find((each) => each.requirement === requirement.id);
      const mark = verdict ? marks[verdict.verdict] : '';
      printRow(mark, verdict ? colours[verdict.verdict] : 0, requirement.quote);
      if (verdict) printRow('', 90, explainVerdict(requirement, verdict, profile, vocabulary));
    }
    console.log();
  }
  if (posting.requirements.length === 0) console.log('No requirements were found in it.\n');
  if (match)
    console.log(`Fit: ${match.fit === null ? 'too little to judge' : `${match.fit} of 100`}\n`);
}

function printRow(mark: string, colour: number, text: string): void {
  for (const [index, line] of wrapped(text, width - verdictWidth).entries()) {
    const cell = (index === 0 ? mark : '').padEnd(verdictWidth);
    console.log(
      colour && process.stdout.isTTY
        ? `\u001b[${colour}m${cell}\u001b[0m${line}`
        : `${cell}${line}`,
    );
  }
}

function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
