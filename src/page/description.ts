import { draftsOf } from './blocks.ts';
import { findFirst } from './dom.ts';
import type { Draft } from './draft.ts';
import type { Structured } from './structured.ts';
import { walk } from './walk.ts';

/** A text with such tags was escaped, perhaps more than once. */
const escapedTag = /&(?:amp;){0,2}lt;\/?[a-z]/i;
const mostEscapes = 3;

/** The properties of a JobPosting that hold text, in reading order. */
const textProperties = [
  'description',
  'responsibilities',
  'qualifications',
  'skills',
  'experienceRequirements',
  'educationRequirements',
  'jobBenefits',
];

/**
 * The posting's text out of its structured data. `parse` makes a document of HTML without running or loading anything;
 * places in it are not on the page, so the drafts have none.
 */
export function draftsOfDescription(
  { postings }: Structured,
  parse: (html: string) => Document,
): Draft[] {
  const data = postings[0]?.data;
  if (data === undefined) return [];
  const written = textProperties.flatMap((name) => {
    const value = data[name];
    return typeof value === 'string' && value.trim() !== '' ? [value] : [];
  });
  // The longer properties often say again what the description holds.
  const texts = written.filter((text, index) => index === 0 || !written[0]!.includes(text));
  return texts.flatMap((text) => draftsOfHtml(text, parse));
}

function draftsOfHtml(text: string, parse: (html: string) => Document): Draft[] {
  let html = text;
  for (let left = mostEscapes; left > 0 && escapedTag.test(html); left--) {
    html = parse(html).querySelector('body')?.textContent ?? '';
  }
  // Without any tag, line breaks are the only mark-up that there is.
  if (!/<[a-z]/i.test(html)) html = `<pre>${html.replaceAll('<', '&lt;')}</pre>`;
  const body = findFirst(parse(html), 'body');
  if (body === null) return [];
  return draftsOf(walk(body).lines).map((draft) => ({ ...draft, segments: [] }));
}
