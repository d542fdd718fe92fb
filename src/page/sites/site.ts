/**
 * What is known of one board or applicant-tracking system: only what the general reading can't find by itself.
 * Where structured data is right and the page's parts are plain, `hosts` and `posting` are all there is to say.
 */
export interface Site {
  readonly name: string;
  /** "jobs.lever.co" is that host alone, ".recruitee.com" every host below it. */
  readonly hosts: readonly string[];
  /** Path (with its query) of one posting. */
  readonly posting: RegExp;
  /** Path of an application form, which repeats the posting's name and none of its text. */
  readonly form?: RegExp;
  /** Elements that hold the posting, from its title to its last line; none is ever named by a hashed class alone. */
  readonly part?: string;
  /** Elements that hold one fact each. An image gives its alternative text, a `meta` its content. */
  readonly facts?: SiteFactSelectors;
  /** How the document's title is built, with the groups `title` and `company`. */
  readonly documentTitle?: RegExp;
}

export type SiteFact = 'title' | 'company' | 'location' | 'employmentType' | 'pay' | 'postedOn';
export type SiteFactSelectors = Readonly<Partial<Record<SiteFact, string>>>;
