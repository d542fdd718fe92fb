import { boardNames, genericTitles } from './knowledge/page-titles.ts';

/** What the title of the page tells: "Acme hiring Cook in Berlin | LinkedIn", "Cook at Acme", "Cook | Acme Careers". */
export interface PageTitleFacts {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
}

const nothing: PageTitleFacts = { title: null, company: null, location: null };
const hiring = /^(.{2,80}?) (?:is )?hiring (?:an? )?(.{2,150}?)(?: in (.{2,80}))?$/;
const jobIn = /^(.{3,120}?) (?:Jobs?|Careers?) in (.{2,80})$/;
const separator = /\s+(?:[|–—·•]|-|::)\s+/;
const atCompany = /^(.{3,120}?) (?:at|@|bei|chez) ([\p{Lu}\p{N}].{1,60})$/u;
const company =
  /^(?:(?:careers?|jobs?|work(?:ing)?) (?:at|with|bei) )?(.{2,60}?)(?:[ ·]+(?:careers?|jobs?|tech|karriere|recruiting|recruitment))?$/i;
const place = /, [A-Z]{2}(?: \d{5})?$/;

/**
 * @param pageTitle the `<title>` of the page
 * @param jobTitle the job's title where it is known otherwise, or an empty string
 */
export function pageTitleFactsOf(pageTitle: string, jobTitle: string): PageTitleFacts {
  const segments = pageTitle
    .split(separator)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '' && !isGeneric(segment));
  const [first] = segments;
  const last = segments.at(-1);
  if (first === undefined || last === undefined) return nothing;
  const whole = withoutBoard(pageTitle);
  const hired = hiring.exec(whole);
  if (hired) return { title: hired[2]!, company: hired[1]!, location: hired[3] ?? null };
  const placed = jobIn.exec(whole);
  if (placed) return { title: placed[1]!, company: null, location: placed[2]! };
  const employed = atCompany.exec(first);
  if (employed) return { title: employed[1]!, company: employed[2]!, location: null };
  const led = companyBeforeTitle(pageTitle, jobTitle);
  if (led) return { title: jobTitle, company: led, location: null };
  const isNamed = segments.length > 1 && !place.test(last) && !isWithin(last, jobTitle);
  const middle = segments.length === 3 && !isWithin(segments[1]!, jobTitle) ? segments[1]! : null;
  return {
    title: first,
    company: isNamed ? companyIn(last) : null,
    location: isNamed && pageTitle.includes('|') ? middle : null,
  };
}

/** The title of the page less the board's name at its end. */
function withoutBoard(pageTitle: string): string {
  const parts = pageTitle.split(separator);
  while (parts.length > 1 && isGeneric(parts.at(-1)!)) parts.pop();
  const rest = parts.join(' - ');
  return pageTitle.startsWith(rest)
    ? rest
    : pageTitle.slice(0, pageTitle.lastIndexOf(parts.at(-1)!) + parts.at(-1)!.length);
}

function companyIn(text: string): string | null {
  return company.exec(text)?.[1]?.replace(/[\s:|–—-]+$/, '') || null;
}

/** "Acme: Cook" */
function companyBeforeTitle(pageTitle: string, jobTitle: string): string | null {
  if (jobTitle === '' || !pageTitle.endsWith(`: ${jobTitle}`)) return null;
  return companyIn(pageTitle.slice(0, -jobTitle.length - 2));
}

/** Whether this is a board's name or a word of every careers site, and so neither a title nor a company. */
export function isGeneric(text: string): boolean {
  const lower = text.toLowerCase().trim();
  return boardNames.has(lower) || genericTitles.has(lower);
}

function isWithin(part: string, whole: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}
