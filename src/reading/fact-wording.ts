import type { Block, PageContent } from '../page/content.ts';

/** Facts that only prose gives: told by a few phrasings that postings share. */

const usPlace = /^(.{3,120}?)\s+[-–—]\s+([A-Z][\p{L}.' ]{1,40}, [A-Z]{2}(?: \d{5})?)$/u;

/** "Sales Executive - San Mateo, CA 94401" is a title and a place; the place is null where there is none. */
export function locationInTitle(title: string): [title: string, location: string | null] {
  const found = usPlace.exec(title);
  return found ? [found[1]!, found[2]!.replace(/ \d{5}$/, '')] : [title, null];
}

const seeking =
  /\b(?:looking for|seeking|searching for|hiring|in search of) (?:an? |our (?:next|first) )((?:[A-Z][\p{L}+#/&-]*)(?: (?:[A-Z][\p{L}+#/&-]*|of|and|or|for|&)){0,7})/u;

/** The title in "We're looking for a Senior Nurse to join …", or an empty string. */
export function titleInProse(blocks: readonly Block[]): string {
  for (const { text } of blocks) {
    const found = seeking.exec(text);
    if (found) return found[1]!.replace(/ (?:of|and|or|for|&)$/, '');
  }
  return '';
}

const name = "([A-Z][\\p{L}\\p{N}.&'’-]*(?: [A-Z][\\p{L}\\p{N}.&'’-]*){0,3})";
const companyPhrases: readonly RegExp[] = [
  new RegExp(`^About ${name}$`, 'u'),
  new RegExp(`^(?:At|Here at) ${name}, (?:we|our|you)`, 'u'),
  new RegExp(
    `^${name} (?:is (?:a|an|the|seeking|looking|hiring|currently)|empowers|provides|helps|was founded|builds|delivers|offers)\\b`,
    'u',
  ),
];
const notCompanies =
  /^(?:Us|You|The|This|Our|We|Your|Job|Role|Position|It|That|There|Candidate|Applicant|About|What|Who|Qualifications|Work|Experience|Salary|Remote|Location)\b/;

/** The company that the posting names as its own, or null. */
export function companyIn(content: PageContent): string | null {
  for (const phrase of companyPhrases) {
    for (const { text } of content.blocks) {
      const found = phrase.exec(text);
      if (found && !notCompanies.test(found[1]!)) return found[1]!;
    }
  }
  return null;
}
