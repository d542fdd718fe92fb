import { rolesNamedIn } from '../cues.ts';

export interface BarLineFacts {
  company?: string;
  title?: string;
  location?: string;
}

/** Words of terms, none of which is part of a place: of these no fact is made. */
const terms =
  /\b(?:remote|on-?site|hybrid|full-?time|part-?time|contract|intern(?:s|ship)?|visa|equity|salary)\b|https?:|www\.|[$€£]\s*\d|\d\s*[$€£]/i;
const longestPart = 80;

/**
 * The facts in a line like "Company | Role | Place | ONSITE | €70k": the company stands first, the role is what is the
 * name of a job, and the place is the first other part that is neither a term nor an address. Without a role there is
 * no posting.
 */
export function factsInBarLine(line: string): BarLineFacts {
  const [company, ...rest] = line.split('|').map((part) => part.trim());
  if (company === undefined || rest.length === 0 || company.length > longestPart) return {};
  const parts = rest.filter((part) => part !== '' && part.length <= longestPart);
  const facts: BarLineFacts = { company };
  const [named] = rolesNamedIn(parts).keys();
  const plain = parts.filter((part, index) => index !== named && !terms.test(part));
  // No list has every job's name: of two that may be it, the role stands before the place.
  const title = named === undefined && plain.length > 1 ? plain.shift() : parts[named ?? -1];
  if (title !== undefined) facts.title = title;
  const [place] = plain;
  if (place !== undefined) facts.location = place;
  return facts;
}
