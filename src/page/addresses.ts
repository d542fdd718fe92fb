/** What a page's address tells, and the addresses that it links to. */

/** Parts of a path that lead to postings. Sets of words: patterns as long would take longer to be made ready. */
const sections = new Set(
  'job jobs career careers position positions vacancy vacancies opening openings opportunity opportunities job-details job-detail job-posting job-offer job-offers job-description job-opening jobdetail posting postings vacature vacatures stelle stellen stellenangebot stellenangebote stellenanzeige stellenanzeigen karriere offre offres offre-emploi offres-emploi offre-d-emploi offres-d-emploi emploi emplois empleo empleos oferta ofertas oferta-de-empleo ofertas-de-empleo oferta-de-trabajo ofertas-trabajo vaga vagas praca prace nabidka nabidky rpd fp kariera ledige-stillinger ledigt-job ledige-jobs lediga-jobb work-with-us join-us remote-jobs requisition role'.split(
    ' ',
  ),
);

/** Parts of lists and of services around them, not of postings. */
const services = new Set(
  'search login signin sign-in register alert alerts category categories region location locations team teams department departments page saved browse companies apply faq about tag tags skill skills student students benefits culture internship internships new post pricing'.split(
    ' ',
  ),
);

const postingKeys = [
  'job_id',
  'jobid',
  'gh_jid',
  'jid',
  'jobreq',
  'requisition_id',
  'requisitionid',
  'posting_id',
  'vacancy_id',
  'vjk',
  'currentjobid',
];

const segmentsOf = (url: URL): string[] =>
  url.pathname
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');

/** Whether the address is that of one posting by its form: "/jobs/12345-cook", "/careers/technical-lead/". */
export function isPostingAddress(url: URL): boolean {
  const segments = segmentsOf(url);
  for (let index = 0; index < segments.length; index++) {
    if (!sections.has(segments[index]!)) continue;
    const next = segments.slice(index + 1).filter((segment) => !sections.has(segment));
    if (next.length > 0 && next.every((segment) => !services.has(segment) && segment.length > 2)) {
      return true;
    }
  }
  const query = url.search.toLowerCase();
  return (
    query !== '' &&
    postingKeys.some((key) => query.includes(`?${key}=`) || query.includes(`&${key}=`))
  );
}

/** Whether the address lies in the part of a site that deals with jobs at all. */
export function isJobsAddress(url: URL): boolean {
  return (
    url.hostname.split('.').some((label) => jobsLabels.has(label)) ||
    segmentsOf(url).some((segment) => sections.has(segment))
  );
}

const jobsLabels = new Set(['job', 'jobs', 'career', 'careers', 'karriere', 'recruiting', 'apply']);

export function parsedUrl(address: string, base?: string): URL | null {
  return address === '' ? null : URL.parse(address, base === '' ? undefined : base);
}

/** Whether two addresses show one page: "#/jobs/12" names a page of its own, any other fragment a place on the page. */
export function isSamePage(one: URL, other: URL): boolean {
  return pageOf(one) === pageOf(other);
}

const pageOf = ({ origin, pathname, search, hash }: URL): string =>
  origin + pathname + search + (/^#!?\//.test(hash) ? hash : '');
