import type { Candidate } from './candidates.ts';
import { gaps } from './gaps.ts';
import { type CueList, type Cues, cueLists, type NameRule } from './parse-rules.ts';
import { Phrases } from './phrases.ts';
import { ScannedText } from './scanned-text.ts';
import type { Skill, SkillKind } from './skill.ts';

/** What speaks for or against an ambiguous name from further away. */
export interface Surroundings {
  readonly scan: ScannedText;
  /** The mention right before or after, where only list marks or "and", "or" stand between. */
  readonly neighbours: readonly Skill[];
  /** Fields of work of which the text, or the text around it, surely speaks. */
  readonly fields: ReadonlySet<string>;
}

/** The rules by which ambiguous names are judged. A wrong sighting is worse than a miss. */
export class Ambiguity {
  /** By the key of the name. */
  readonly #rules: ReadonlyMap<string, NameRule>;
  readonly #cues: Readonly<Record<CueList, Phrases>>;
  readonly #phrases = new Map<readonly string[], Phrases>();

  constructor(rules: readonly NameRule[], cues: Cues) {
    const scan = new ScannedText();
    this.#rules = new Map(
      rules.map((rule) => {
        scan.scan(rule.name);
        return [scan.keyOf(0, scan.count), rule];
      }),
    );
    this.#cues = Object.fromEntries(
      cueLists.map((list) => [list, new Phrases(cues[list])]),
    ) as Record<CueList, Phrases>;
  }

  /** Whether a token is a word that joins the entries of a list: "and". */
  isListWord(scan: ScannedText, place: number): boolean {
    return this.#cues.list.beginsAt(scan, place);
  }

  /** Whether nothing speaks against the name: no barring word beside it, and its capitals as in the vocabulary. */
  isPlausible(candidate: Candidate, skill: Skill, scan: ScannedText): boolean {
    if (candidate.isSmall) return false;
    if (candidate.doubtful) return true;
    return !this.#isBarred(candidate, scan) && hasOwnCapitals(candidate, skill, scan);
  }

  /** Whether the name is meant here. */
  isMeant(candidate: Candidate, skill: Skill, surroundings: Surroundings): boolean {
    const { scan, fields } = surroundings;
    const { name, from, to } = candidate;
    if (this.#isBarred(candidate, scan)) return false;
    const besideOwn = surroundings.neighbours.some((other) => goTogether(skill, other));
    if (candidate.isSmall) {
      const isWord = this.#cues['small words'].beginsAt(scan, from);
      return besideOwn && skill.kind === 'technology' && !isWord;
    }
    const isAlone = to - from === scan.count;
    const hasField = fields.has(skill.field);
    if (candidate.doubtful) {
      return besideOwn || isAlone || hasField || this.#hasCue(candidate, skill, scan);
    }
    if (!hasOwnCapitals(candidate, skill, scan)) {
      return name.key.length > 2 && (besideOwn || (isAlone && hasField));
    }
    if (besideOwn || this.#hasCue(candidate, skill, scan)) return true;
    if (isAlone && hasField) return true;
    const rule = this.#rules.get(name.key);
    if (rule?.strict || skill.kind === 'language') return false;
    if (!hasTellingCapitals(name.written, skill)) return hasField && to - from > 1;
    return !opensSentence(scan, from) && (rule?.loose === true || hasField);
  }

  #isBarred({ name, from, to, doubtful }: Candidate, scan: ScannedText): boolean {
    const rule = this.#rules.get(name.key);
    if (rule) {
      if (this.#phrasesOf(rule.notBefore).beginsAt(scan, to)) return true;
      if (this.#phrasesOf(rule.notAfter).endsAt(scan, from - 1)) return true;
      if (this.#phrasesOf(rule.alsoBefore).beginsAt(scan, to)) return false;
    }
    return !doubtful && hasHyphenAfter(scan, to) && !this.#cues['right after'].beginsAt(scan, to);
  }

  #hasCue({ name, from, to }: Candidate, skill: Skill, scan: ScannedText): boolean {
    const rule = this.#rules.get(name.key);
    if (rule) {
      if (this.#phrasesOf(rule.alsoBefore).beginsAt(scan, to)) return true;
      if (this.#phrasesOf(rule.alsoAfter).endsAt(scan, from - 1)) return true;
    }
    if (skill.kind === 'language') {
      if (this.#cues['language before'].endsAt(scan, from - 1)) return true;
      if (this.#cues['language after'].beginsAt(scan, to)) return true;
    }
    if (skill.kind === 'soft') {
      if (this.#cues['soft before'].endsAt(scan, from - 1)) return true;
      if (this.#cues['soft after'].beginsAt(scan, to)) return true;
    }
    return this.#hasCueBefore(from, scan) || this.#hasCueAfter(to, scan);
  }

  /** "Experience with Go", "proficient in R": a link word, and a noun that speaks of skills shortly before it. */
  #hasCueBefore(from: number, scan: ScannedText): boolean {
    const { link, noun, qualifier, ...cues } = this.#cues;
    let place = from - 1;
    while (place >= 0 && qualifier.endsAt(scan, place)) place--;
    if (!link.endsAt(scan, place)) return cues['right before'].endsAt(scan, place);
    for (let before = place - 1; before >= 0 && before >= place - reach; before--) {
      if (noun.endsAt(scan, before)) return true;
    }
    return false;
  }

  #hasCueAfter(to: number, scan: ScannedText): boolean {
    const gap = scan.gaps[to];
    const near = gap === gaps.space || gap === gaps.joined || gap === gaps.stroke;
    return to < scan.count && near && this.#cues['right after'].beginsAt(scan, to);
  }

  #phrasesOf(written: readonly string[]): Phrases {
    let phrases = this.#phrases.get(written);
    if (!phrases) {
      phrases = new Phrases(written);
      this.#phrases.set(written, phrases);
    }
    return phrases;
  }
}

/** How many words back from a link word a noun still speaks for it. */
const reach = 4;

/** Kinds whose names are written with a capital because they are names. Others have one because they open a line. */
const properKinds: ReadonlySet<SkillKind> = new Set([
  'technology',
  'standard',
  'certificate',
  'language',
]);

/** Whether the capitals in a name say that it is one. */
function hasTellingCapitals(written: string, { kind }: Skill): boolean {
  return /\p{Lu}/u.test(properKinds.has(kind) ? written : written.slice(1));
}

/** The capitals of the name stand in the text too, where they are telling; marks between its parts do not matter. */
function hasOwnCapitals({ name, from, to }: Candidate, skill: Skill, scan: ScannedText): boolean {
  if (!hasTellingCapitals(name.written, skill)) return true;
  const seen = scan.text.slice(scan.starts[from], scan.ends[to - 1]);
  return lettersOf(seen).startsWith(lettersOf(name.written));
}

/** "Go-to-market", "C-level". */
function hasHyphenAfter(scan: ScannedText, to: number): boolean {
  return to < scan.count && scan.text[scan.ends[to - 1]!] === '-' && scan.gaps[to] === gaps.joined;
}

function lettersOf(written: string): string {
  return written.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether one name speaks for the other beside it. */
export function goTogether(skill: Skill, other: Skill): boolean {
  return (
    skill.field === other.field ||
    (skill.kind === other.kind && skill.kind !== 'soft' && skill.kind !== 'skill')
  );
}

function opensSentence(scan: ScannedText, place: number): boolean {
  return place === 0 || scan.gaps[place] === gaps.end || /[.!?:•–—]/.test(scan.gapText(place));
}
