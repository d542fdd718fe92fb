import type { SkillMention } from '../skills/skill.ts';
import {
  amountFillers,
  notExperience,
  notExperienceBefore,
  numberWords,
  timeUnits,
} from './knowledge/amounts.ts';
import type { Years } from './posting.ts';
import type { Word } from './words.ts';

/** An amount of experience with its place: `start` and `end` in UTF-16 units of the text. */
interface Amount {
  readonly min: number | null;
  readonly max: number | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads how many years of what are asked, or null where no amount of experience is named.
 * Of several amounts in one requirement the first counts. Months are given as parts of a year.
 * @param mentions the skills of the same text
 */
export function yearsOf(
  text: string,
  words: readonly Word[],
  mentions: readonly SkillMention[],
): Years | null {
  for (const [index, word] of words.entries()) {
    const amount = amountAt(text, words, index, word);
    if (amount) return { min: amount.min, max: amount.max, of: skillsOf(text, amount, mentions) };
  }
  return null;
}

/** "3yrs", and "einjährige": number and unit in one word. */
const glued = /^(\d{1,2}|\p{L}{3,6})(yrs?|years?|months?|jährige[nrs]?|monatige[nrs]?)$/u;

/** "Minimum 18 years" without a word on experience is an age. */
const leastAge = 16;
const experienceWords =
  /exp[eé]r|erfahrung|ervaring|praxis|vivência|track record|background|work|\b(?:in|as)\b/i;

function amountAt(text: string, words: readonly Word[], index: number, unit: Word): Amount | null {
  const together = glued.exec(unit.text);
  const joined = together && numberIn(together[1]!);
  const months = timeUnits[joined === null ? unit.text : together![2]!];
  if (months === undefined) return null;
  if (words.slice(index + 1, index + 4).some((word, at) => at < 2 && notExperience.has(word.text)))
    return null;
  const numbers = joined ? [{ value: joined, word: unit }] : numbersBefore(text, words, index);
  const first = numbers[0];
  if (!first) return null;
  const before = words.indexOf(first.word) - 1;
  if (before >= 0 && notExperienceBefore.has(words[before]!.text)) return null;
  const values = [...new Set(numbers.map((number) => round((number.value * months) / 12)))];
  const limit = Math.max(...values);
  if (limit > longestCareer || (limit >= leastAge && !experienceWords.test(text))) return null;
  const lead = text.slice(Math.max(0, first.word.start - 12), first.word.start).toLowerCase();
  if (values.length === 1 && /(?:up to|bis zu|jusqu'à|hasta|maximaal|até) $/.test(lead)) {
    return { min: null, max: limit, start: first.word.start, end: unit.end };
  }
  const [min, max] = values.length > 1 ? [Math.min(...values), limit] : [limit, null];
  return { min, max, start: first.word.start, end: unit.end };
}

/** More years than this are the company's history. */
const longestCareer = 30;

function round(years: number): number {
  return Math.round(years * 100) / 100;
}

interface FoundNumber {
  readonly value: number;
  readonly word: Word;
}

/** The one or two numbers right before a unit, in order: "3", "3-5", "three (3)", "two to four", "5 or more". */
function numbersBefore(text: string, words: readonly Word[], unit: number): FoundNumber[] {
  const numbers: FoundNumber[] = [];
  for (let at = unit - 1; at >= 0 && at >= unit - 6 && numbers.length < 2; at--) {
    const word = words[at]!;
    const value = numberIn(word.text);
    if (value !== null) {
      const isFraction = text[word.start - 1] === '.' && /\d/.test(text[word.start - 2] ?? '');
      if (isFraction) {
        const whole = numberIn(words[at - 1]?.text ?? '');
        if (whole !== null) {
          numbers.unshift({ value: whole + value / 10, word: words[at - 1]! });
          at--;
        }
        continue;
      }
      numbers.unshift({ value, word });
    } else if (!amountFillers.has(word.text)) break;
    if (/[;:]/.test(text.slice(word.end, words[at + 1]!.start))) return numbers.slice(1);
  }
  return numbers;
}

function numberIn(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return numberWords[word] ?? null;
}

/** The skills that the amount is of: those named next in the same clause, else the one named right before. */
function skillsOf(text: string, amount: Amount, mentions: readonly SkillMention[]): string[] {
  const after = mentions.filter((mention) => mention.start >= amount.end);
  const ids: string[] = [];
  let from = amount.end;
  for (const mention of after) {
    const gap = text.slice(from, mention.start);
    if (
      /[;.!?)]\s|;|\b(?:and|with|plus) (?:a |an )?(?:strong|excellent|good|proven|solid|ability)/i.test(
        gap,
      )
    )
      break;
    if (ids.length > 0 && givesExamples.test(gap)) break;
    if (/\((?:or|and)\b/i.test(gap)) break;
    if (gap.length > (ids.length === 0 ? longestReach : longestLink)) break;
    if (mention.skill.kind !== 'soft') ids.push(mention.skill.id);
    from = mention.end;
  }
  if (ids.length === 0) {
    const before = mentions.findLast((mention) => mention.end <= amount.start);
    if (
      before &&
      /^[\s:(–—-]{1,4}(?:min\.? |minimum |at least |mind\. )?$/i.test(
        text.slice(before.end, amount.start),
      )
    ) {
      ids.push(before.skill.id);
    }
  }
  return [...new Set(ids)];
}

/** What follows are examples of the skill that the years are of: "a public cloud (AWS, Azure)". */
const givesExamples =
  /\(|\b(?:such as|including|e\.?g\.?|for example|like|using|with|wie|comme|como|zoals)\b/i;

/** In UTF-16 units: from the amount to the first skill, and from one skill to the next. */
const longestReach = 70;
const longestLink = 30;
