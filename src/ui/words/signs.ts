/** What spoke for or against a page being a posting, as a person would say it. */

const sentences: readonly [string, (told: string) => string][] = [
  ['json-ld: ', (told) => `Job data that could not be used: ${told}`],
  ['json-ld', () => 'Job data made for search engines'],
  ['microdata', () => 'Job data made for search engines'],
  ['site: ', (told) => `A site that posts jobs: ${told}`],
  ['apply button: ', (told) => `A button to apply: “${told}”`],
  ['headings: ', (told) => `Headings of a posting: ${told}`],
  ['wording: ', (told) => `Words of a posting: ${told}`],
  ['title: ', (told) => `The name of a job: ${told}`],
  ['url: ', (told) => `An address for jobs: ${told}`],
  ['expired: ', (told) => `A note that it is closed: “${told}”`],
  ['form: ', () => 'Only a form to apply, without the posting'],
  ['list: ', (told) => `A list, not one posting: ${told}`],
  ['shell: ', () => 'Hardly any text to read'],
];

/** One sign in words; one that is not known here stands as it is. */
export function signInWords(sign: string): string {
  for (const [start, sentence] of sentences) {
    if (sign.startsWith(start)) return sentence(sign.slice(start.length));
  }
  return sign;
}

/** The page's own words for being closed, or null where it does not say so. */
export function closedNotice(because: readonly string[]): string | null {
  const sign = because.find((one) => one.startsWith('expired: '));
  return sign === undefined ? null : sign.slice('expired: '.length);
}
