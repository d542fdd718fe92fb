import type { ServedPage } from '../../tools/browser/board-server.ts';

/**
 * One posting of our own, in the page structure of each board. The requirements are the same everywhere, so that
 * a test can ask every board for the same reading.
 */

export const posting = {
  title: 'Tide Model Engineer',
  company: 'Lantern Quay',
  place: 'Vlissingen, Netherlands',
  required: [
    'Three years of experience with Python.',
    'A solid grasp of SQL and of PostgreSQL.',
    'Experience with Terraform.',
    'You can explain a tide table to a child.',
  ],
  preferred: ['Some knowledge of Kubernetes.'],
  duties: ['Keep the tide models running.', 'Answer the harbour masters.'],
} as const;

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const body = `<p>Lantern Quay tells harbours how high the water will stand.</p>
<h3>What you will do</h3>${list(posting.duties)}
<h3>What you bring</h3>${list(posting.required)}
<h3>Nice to have</h3>${list(posting.preferred)}
<h3>What we offer</h3>${list(['A view of the sea.', 'Thirty days of leave.'])}`;

const html = (title: string, content: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${content}</body></html>`;

const structured = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: posting.title,
  datePosted: '2026-10-02',
  employmentType: 'FULL_TIME',
  hiringOrganization: { '@type': 'Organization', name: posting.company },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Vlissingen', addressCountry: 'NL' },
  },
};
const jsonLd = (data: string): string => `<script type="application/ld+json">${data}</script>`;

export const greenhouse: ServedPage = {
  url: 'https://job-boards.greenhouse.io/lanternquay/jobs/4501',
  html: html(
    `Job Application for ${posting.title} at ${posting.company}`,
    `<main class="main"><div class="job-post"><div class="job__header"><div class="job__title"><h1 class="section-header section-header--large">${posting.title}</h1></div><div class="job__location"><div>${posting.place}</div></div><button type="button">Apply</button></div><div class="job__description body">${body}</div></div></main>`,
  ),
};

export const olderGreenhouse: ServedPage = {
  url: 'https://boards.greenhouse.io/lanternquay/jobs/4502',
  html: html(
    `Job Application for ${posting.title} at ${posting.company}`,
    `<div id="wrapper"><div id="main"><div id="app_body"><div id="header"><h1 class="app-title">${posting.title}</h1><span class="company-name">at ${posting.company}</span><div class="location">${posting.place}</div></div><div id="content">${body}</div><div id="application"><h2 class="heading">Apply for this Job</h2><form><label>First Name <input></label></form></div></div></div></div>`,
  ),
};

/** What a company's own site frames. */
export const greenhouseFrame: ServedPage = {
  url: 'https://boards.greenhouse.io/embed/job_app?for=lanternquay&token=4503',
  html: olderGreenhouse.html,
};

export const companyWithFrame: ServedPage = {
  url: 'https://lanternquay.example/careers/tide-model-engineer',
  html: html(
    'Careers at Lantern Quay',
    `<header><h1>Careers</h1></header><div id="grnhse_app"><iframe id="grnhse_iframe" width="100%" height="1200" title="Greenhouse Job Board" src="${greenhouseFrame.url}"></iframe></div>`,
  ),
};

export const lever: ServedPage = {
  url: 'https://jobs.lever.co/lanternquay/0b7c3c50-3a53-4d62-9f4b-6a2f5ad0c111',
  html: html(
    `${posting.company} - ${posting.title}`,
    `<div class="content-wrapper posting-page"><div class="content"><div class="section-wrapper accent-section page-full-width"><div class="section page-centered posting-header"><div class="posting-headline"><h2>${posting.title}</h2><div class="posting-categories"><div class="sort-by-time posting-category medium-category-label location">${posting.place}</div><div class="sort-by-commitment posting-category medium-category-label commitment">Full-time</div></div></div></div></div><div class="section-wrapper page-full-width"><div class="section page-centered" data-qa="job-description"><div>Lantern Quay tells harbours how high the water will stand.</div></div><div class="section page-centered"><h3>What you will do</h3><ul class="posting-requirements plain-list"><ul>${posting.duties.map((item) => `<li>${item}</li>`).join('')}</ul></ul></div><div class="section page-centered"><h3>What you bring</h3><ul class="posting-requirements plain-list">${list(posting.required)}</ul></div><div class="section page-centered"><h3>Nice to have</h3><ul class="posting-requirements plain-list">${list(posting.preferred)}</ul></div></div></div></div>`,
  ),
};

export const ashby: ServedPage = {
  url: 'https://jobs.ashbyhq.com/lanternquay/5f0c9a44-7f54-4a8e-8e7c-2d8f0e1b7a20',
  html: html(
    `${posting.title} @ ${posting.company}`,
    `<div id="root"><div class="_content_ud4nd_71"><h1 class="ashby-job-posting-heading">${posting.title}</h1><div class="ashby-job-posting-left-pane"><div class="_section_101oc_37"><h2>Location</h2><p>${posting.place}</p></div><div class="_section_101oc_37"><h2>Employment Type</h2><p>Full time</p></div></div><div class="ashby-job-posting-right-pane"><div role="tabpanel" id="overview"><div class="_descriptionText_oj0x8_198">${body}</div></div></div></div></div>`,
    jsonLd(JSON.stringify({ ...structured, description: body })),
  ),
};

/** On hosts that the extension declares nothing for. */
export const withJsonLd: ServedPage = {
  url: 'https://careers.lanternquay.example/tide-model-engineer',
  html: html(
    posting.title,
    `<nav><a href="/">Home</a></nav><main><h1>${posting.title}</h1>${body}</main>`,
    jsonLd(JSON.stringify({ ...structured, description: body })),
  ),
};

export const withMicrodata: ServedPage = {
  url: 'https://work.lanternquay.example/tide-model-engineer',
  html: html(
    'Work with us',
    `<main itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">${posting.title}</h1><p itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${posting.company}</span></p><div itemprop="description">${body}</div></main>`,
  ),
};

export const withBrokenJsonLd: ServedPage = {
  url: 'https://boards.greenhouse.io/lanternquay/jobs/4504',
  html: html(
    posting.title,
    `<div id="header"><h1 class="app-title">${posting.title}</h1></div><div id="content">${body}</div>`,
    jsonLd('{ "@type": "JobPosting", "title": "Tide Model Engineer", "description": "cut o'),
  ),
};

export const withoutRequirements: ServedPage = {
  url: 'https://boards.greenhouse.io/lanternquay/jobs/4505',
  html: html(
    `Job Application for Lighthouse Keeper at ${posting.company}`,
    `<div id="header"><h1 class="app-title">Lighthouse Keeper</h1><span class="company-name">at ${posting.company}</span></div><div id="content"><p>The lamp has been lit since 1874. Somebody has to look after it, and the gulls will not.</p><p>The tower stands on the last rock before the open sea, forty minutes by boat from the harbour when the weather is kind. A cook comes on Fridays. The library has four hundred books, most of them about storms, and a telephone that works when it likes.</p><h3>About the island</h3><p>Eleven people live here in winter, and about twice as many in summer. There is a shop, a chapel and a football field that belongs to the sheep on weekdays. The ferry brings the post on Tuesdays.</p><p>Write to the harbour office, and tell us when you could start.</p></div>`,
    jsonLd(JSON.stringify({ ...structured, title: 'Lighthouse Keeper' })),
  ),
};

export const noPosting: ServedPage = {
  url: 'https://boards.greenhouse.io/lanternquay/about-us',
  html: html(
    'Soup of the day',
    '<main><h1>Soup of the day</h1><p>Leek and potato, with bread from the mill.</p><h2>How it is made</h2><p>Slice the leeks, wash the sand out of them and let them soften in butter.</p></main>',
  ),
};

export const emptyPage: ServedPage = {
  url: 'https://boards.greenhouse.io/lanternquay/nothing',
  html: '',
};

/** Ten megabytes of plain paragraphs around the posting. */
export const hugePage = (): ServedPage => {
  const paragraph = `<p>${'The water rises twice a day and falls as often. '.repeat(20)}</p>`;
  return {
    url: 'https://boards.greenhouse.io/lanternquay/jobs/4506',
    html: html(
      posting.title,
      `<div id="header"><h1 class="app-title">${posting.title}</h1></div><div id="content">${body}</div><footer>${paragraph.repeat(Math.ceil(10_000_000 / paragraph.length))}</footer>`,
    ),
  };
};

/** No frames allowed, and no script or HTML from text: what strict sites send along. */
export const strictPage: ServedPage = {
  url: 'https://job-boards.greenhouse.io/lanternquay/jobs/4507',
  html: greenhouse.html,
  headers: {
    'content-security-policy':
      "default-src 'none'; frame-src 'none'; child-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
};
