/** What a page's address tells, and the addresses that it links to. */

const section =
  /^(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|job-?(?:details?|posting|offers?|ad|description|opening|search)|posting|vacature[ns]?|stellen(?:angebote?|anzeigen?|markt)?|stelle|karriere|offres?(?:-d?-?emplois?)?|emplois?|empleos?|ofertas?(?:-de-(?:empleo|trabajo))?|vagas?|praca|prace|nabidk[ay](?:-prace)?|rpd|fp|kariera|ledige-stillinger|ledigt?-jobb?|work-with-us|join-us|remote-jobs|requisition|role)$/i;

/** Sections of lists and of services around them, not of postings. */
const service =
  /^(?:search|login|signin|sign-in|register|alerts?|category|categories|region|locations?|teams?|departments?|page|saved|browse|companies|apply|faq|about|tags?|skills?|students?|benefits|culture|internships?|new|post|pricing)$/i;

/** Whether the address is that of one posting by its form: "/jobs/12345-cook", "/careers/technical-lead/". */
export function isPostingAddress(url: URL): boolean {
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  for (let index = 0; index < segments.length; index++) {
    if (!section.test(segments[index]!)) continue;
    const next = segments.slice(index + 1).filter((segment) => !section.test(segment));
    if (next.length > 0 && next.every((segment) => !service.test(segment) && segment.length > 2)) {
      return true;
    }
  }
  return /[?&](?:job_?id|gh_jid|jid|jobreq|requisition_?id|posting_?id|vacancy_?id|vjk|currentjobid)=/i.test(
    url.search,
  );
}

/** Whether the address lies in the part of a site that deals with jobs at all. */
export function isJobsAddress(url: URL): boolean {
  return (
    /(?:^|\.)(?:jobs?|careers?|karriere|recruiting|apply)\./i.test(url.hostname) ||
    url.pathname.split('/').some((segment) => section.test(segment))
  );
}

export function parsedUrl(address: string, base?: string): URL | null {
  return address === '' ? null : URL.parse(address, base === '' ? undefined : base);
}
