/**
 * What is known of one board or applicant-tracking system: only what the general reading can't find by itself.
 * Where structured data is right and the page's parts are plain, `hosts` and `posting` are all there is to say.
 */
export interface Site {
  readonly name: string;
  /**
   * "jobs.lever.co" is that host alone, ".recruitee.com" every host below it. A path behind it ("host/jobs/") is all
   * that is the site's, on a host that has much else; pages that reach it without a new load are then not seen.
   */
  readonly hosts: readonly string[];
  /** An element that only its postings have, by which they are known on companies' own hosts too. */
  readonly mark?: string;
  /** Path (with its query) of one posting. */
  readonly posting: RegExp;
  /** Path of an application form, which repeats the posting's name and none of its text. */
  readonly form?: RegExp;
  /** Elements that hold the posting, from its title to its last line; none is ever named by a hashed class alone. */
  readonly part?: string;
  /** Elements that are a posting each, on a page of many: only one of them is read at a time. */
  readonly entries?: string;
  /** What an entry's id stands behind in its own address: "/item?id=". */
  readonly entryAddress?: string;
  /** An entry's first line parts its facts with bars: "Company | Role | Place | Full-time". */
  readonly barLine?: boolean;
  /** Elements that hold one fact each. An image gives its alternative text, a `meta` its content. */
  readonly facts?: SiteFactSelectors;
  /** How the document's title is built, with the groups `title` and `company`. */
  readonly documentTitle?: RegExp;
}

export type SiteFact = 'title' | 'company' | 'location' | 'employmentType' | 'pay' | 'postedOn';
export type SiteFactSelectors = Readonly<
  Partial<Record<SiteFact, FactPlace | readonly FactPlace[]>>
>;

/** A selector, or one with a pattern; of several the first that gives a value. */
export type FactPlace = string | FactPattern;

/** For a fact that shares its element with others: the first of the elements that matches, its group `value`. */
export interface FactPattern {
  readonly at: string;
  readonly match: RegExp;
}
