import type { SkillMention } from '../skills/skill.ts';
import { education, educationTags } from './knowledge/education.ts';
import { CueList } from './phrases.ts';
import { type Education, type EducationLevel, educationLevels } from './posting.ts';
import type { Word } from './words.ts';

const cues = new CueList(education, 'education.ts', educationTags);

/**
 * Reads the degree that is asked, or null where none is. Of several the lowest counts, since it is accepted.
 * @param mentions the skills of the same text; fields of study, and subjects that the degree is in, become its fields
 */
export function educationOf(
  text: string,
  words: readonly Word[],
  mentions: readonly SkillMention[],
  language: string,
): Education | null {
  const found = cues.find(words, language);
  const barred = found.filter((phrase) => phrase.tag === 'not');
  const levels = new Set<EducationLevel>(shortDegrees(text, words));
  let general = false;
  for (const phrase of found) {
    if (phrase.tag === 'not' || phrase.tag === 'equivalent') continue;
    if (barred.some((other) => other.from < phrase.to && phrase.from < other.to)) continue;
    if (found.some((other) => isWithin(phrase, other))) continue;
    if (phrase.tag === 'degree') general = true;
    else levels.add(phrase.tag);
  }
  const level = educationLevels.find((each) => levels.has(each)) ?? (general ? 'bachelor' : null);
  if (level === null) return null;
  return {
    level,
    fields: [...new Set(fieldsOf(text, words, found, mentions))],
    orEquivalent: found.some((phrase) => phrase.tag === 'equivalent'),
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "Graduação" in "pós-graduação" is no degree of its own. */
function isWithin(inner: Stretch, outer: Stretch): boolean {
  return (
    outer.from <= inner.from &&
    inner.to <= outer.to &&
    outer.to - outer.from > inner.to - inner.from
  );
}

/** What ends the list of subjects after "degree in": another clause, or the experience that goes with it. */
const endsSubjects =
  /[;.]\s|\b(?:experience|years?|with|including|knowledge|erfahrung|expérience|experiencia|ervaring|experiência)\b/i;

/**
 * The subjects of the degree: every field of study in the text, and skills that are named as subjects right
 * after the degree ("degree in accounting").
 */
function fieldsOf(
  text: string,
  words: readonly Word[],
  found: readonly { readonly tag: string; readonly to: number }[],
  mentions: readonly SkillMention[],
): string[] {
  const degree = found.find((phrase) => phrase.tag !== 'not' && phrase.tag !== 'equivalent');
  const after = degree ? words[degree.to - 1]!.end : Number.POSITIVE_INFINITY;
  return mentions
    .filter(({ skill, start }) => {
      if (skill.kind === 'study') return true;
      return (
        skill.kind === 'skill' && start > after && !endsSubjects.test(text.slice(after, start))
      );
    })
    .map(({ skill }) => skill.id);
}

const shortDegreeLevels: Readonly<Record<string, EducationLevel>> = {
  AA: 'associate',
  AS: 'associate',
  BA: 'bachelor',
  BS: 'bachelor',
  BE: 'bachelor',
  MA: 'master',
  MS: 'master',
  JD: 'doctorate',
  MD: 'doctorate',
};

const degreeCompany =
  /^(?:degree|degrees|in|or|and|level|required|preferred|from|with|bs|ba|ms|ma|mba|phd|b|m|bsc|msc|mfa|meng|equivalent)$/;
const productsNamedMs =
  /^(?:office|excel|word|sql|project|access|outlook|powerpoint|teams|windows|server|dynamics|visio|suite|azure|products|word)$/;

/** BS, BA, MS, MA and the like: in capitals ("B.S." too), and in the company that a degree keeps. */
function shortDegrees(text: string, words: readonly Word[]): EducationLevel[] {
  const levels: EducationLevel[] = [];
  for (let index = 0; index < words.length; index++) {
    const dotted = isDotted(text, words, index);
    const last = dotted ? index + 1 : index;
    const short = words
      .slice(index, last + 1)
      .map((word) => text.slice(word.start, word.end))
      .join('');
    const level = shortDegreeLevels[short];
    if (!level) continue;
    const next = words[last + 1]?.text ?? '';
    const before = words[index - 1]?.text ?? '';
    if (productsNamedMs.test(next)) continue;
    if (
      dotted ||
      degreeCompany.test(next) ||
      /^(?:bs|ba|bsc|or)$/.test(before) ||
      text[words[last]!.end] === '/'
    ) {
      levels.push(level);
    }
  }
  return levels;
}

/** "B.S." comes as two words of one letter with a full stop between. */
function isDotted(text: string, words: readonly Word[], index: number): boolean {
  const [first, second] = [words[index]!, words[index + 1]];
  return (
    second !== undefined &&
    first.end - first.start === 1 &&
    second.end - second.start === 1 &&
    second.start - first.end <= 2 &&
    text[first.end] === '.'
  );
}
