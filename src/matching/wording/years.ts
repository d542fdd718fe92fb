import type { Mention } from '../../reading/posting.ts';
import type { Sentence } from './sentence.ts';

const unit = '(?:years?|yrs?|jahre?n?|ans|années|años|jaar|anos)';
const amount = new RegExp(
  `(\\d{1,2})\\s?\\+?(?:\\s?(?:[-–]|to|bis|à|a|tot|até)\\s?\\d{1,2}\\s?\\+?)?\\s?${unit}(?!\\p{L})`,
  'giu',
);

/** In UTF-16 units: from an amount to the skill it is of. */
const reach = 40;

/**
 * The years of each skill where a requirement names more than one amount: "Python (3+ years), SQL (2 years)",
 * "5 years of Java and 2 years of Go". Empty where it names one: then it is of all that the reader says.
 */
export function yearsBySkill({ text, skills: all, vocabulary }: Sentence): Map<string, number> {
  const skills = all.filter(({ id }) => vocabulary.get(id)?.kind !== 'soft');
  const amounts = [...text.matchAll(amount)];
  const years = new Map<string, number>();
  if (amounts.length < 2) return years;
  for (const [index, found] of amounts.entries()) {
    const start = found.index;
    const end = start + found[0].length;
    const limit = amounts[index + 1]?.index ?? text.length;
    for (const { id } of [...behind(text, start, skills), ...ahead(text, end, limit, skills)]) {
      years.set(id, Number(found[1]));
    }
  }
  return years;
}

/** The end of a clause, or a bullet within a flattened list. */
const breaks = /[);.!?]|\s[-–•]\s/;

/** "Python (3 years": the skill that an amount stands right behind. */
function behind(text: string, start: number, skills: readonly Mention[]): Mention[] {
  const before = skills.findLast(({ end }) => end <= start);
  return before && /^\s?[(:–—-]\s?$/.test(text.slice(before.end, start)) ? [before] : [];
}

/** "3 years of Python and SQL": what follows an amount in its own clause, unless it is in brackets. */
function ahead(text: string, end: number, limit: number, skills: readonly Mention[]): Mention[] {
  const list: Mention[] = [];
  let from = end;
  for (const mention of skills) {
    if (mention.start < end) continue;
    const gap = text.slice(from, mention.start);
    if (mention.start >= limit || gap.length > reach || breaks.test(gap)) break;
    list.push(mention);
    from = mention.end;
  }
  // The last of a list may begin the next amount: "2 years of Go, Python (3 years)".
  const last = list.at(-1);
  const isNext = last !== undefined && /^\s?[(:]\s?$/.test(text.slice(last.end, limit));
  return isNext ? list.slice(0, -1) : list;
}
