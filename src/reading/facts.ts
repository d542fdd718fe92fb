import type { Block, PageContent } from '../page/content.ts';
import { dayIn } from './days.ts';
import { placeInFactLine, workplaceInFactLine } from './fact-line.ts';
import { companyIn, locationInTitle, titleInProse } from './fact-wording.ts';
import { roleOfHeading } from './heading-role.ts';
import { labelledFactsOf } from './labelled-facts.ts';
import { isGeneric, pageTitleFactsOf } from './page-title.ts';
import { placeAfterTitle, placeInText, placesOfPay, placeUnderTitle } from './places-in-text.ts';
import type { Posting, Salary } from './posting.ts';
import { salaryByLines, salaryIn } from './salary.ts';
import type { SectionDraft } from './sections.ts';
import { structuredFactsOf } from './structured-facts.ts';
import { wordsOf } from './words.ts';

type Facts = Pick<
  Posting,
  | 'title'
  | 'company'
  | 'locations'
  | 'workplace'
  | 'employmentTypes'
  | 'salary'
  | 'postedOn'
  | 'validThrough'
  | 'source'
>;

/** The title alone, which the sections need first: structured data, then the site, then the page's own words. */
export function titleOf(content: PageContent): string {
  const structured = content.structured[0];
  const { blocks } = content;
  return (
    (structured && structuredFactsOf(structured).title) ||
    content.site?.title ||
    labelledFactsOf(blocks).get('title') ||
    titleInHeadings(content) ||
    titleOfPage(content.title) ||
    titleInProse(blocks)
  );
}

function titleOfPage(pageTitle: string): string {
  const { title } = pageTitleFactsOf(pageTitle, '');
  return title === null || title.endsWith(':') || opensSection(title) ? '' : title;
}

const longestTitle = 150;
const openingBlocks = 12;

/** The first heading that is a title and no section's; below a site's own heading ("Careers") a short line will do. */
function titleInHeadings({ blocks }: PageContent): string {
  let belowGeneric = false;
  let line = '';
  for (const { kind, level, text } of blocks.slice(0, openingBlocks)) {
    const isHeading = kind === 'heading' && level <= 2;
    if (kind === 'heading' && isGeneric(text)) belowGeneric = true;
    else if (text.length <= longestTitle && !opensSection(text) && !/[.!?:]$/.test(text)) {
      if (isHeading) return text;
      if (belowGeneric && line === '') line = text;
    } else if (isHeading) break;
  }
  return line;
}

function opensSection(heading: string): boolean {
  return (roleOfHeading(wordsOf(heading), 'en')?.share ?? 0) >= 0.5;
}

/**
 * Reads the facts: structured data first, then what the site file found, then the page's own words.
 * @param wholeTitle what `titleOf` found
 */
export function factsOf(
  content: PageContent,
  sections: readonly SectionDraft[],
  wholeTitle: string,
): Facts {
  const structured = content.structured[0];
  const data = structured ? structuredFactsOf(structured) : null;
  const { site, blocks } = content;
  const labelled = labelledFactsOf(blocks);
  const [title, placeInTitle] = data?.title ? [data.title, null] : locationInTitle(wholeTitle);
  const named = pageTitleFactsOf(content.title, title);
  const locations = firstFilled([
    (data?.locations ?? []).filter((location) => !isCountryCode(location)),
    listOf(site?.location),
    listOf(labelled.get('location')),
    listOf(placeInTitle),
    listOf(named.location),
    listOf(placeInFactLine(blocks)),
    listOf(placeUnderTitle(blocks, title, site?.company ?? named.company ?? '')),
    placesOfPay(blocks),
    listOf(placeInText(blocks)),
    listOf(placeAfterTitle(content.title, title)),
    data?.locations ?? [],
  ]);
  const types = firstFilled([
    data?.employmentTypes ?? [],
    employmentTypesIn(site?.employmentType ?? ''),
    employmentTypesIn(labelled.get('employment') ?? ''),
    employmentTypesIn([title, ...opening(blocks)].join('\n')),
  ]);
  const stated = [...locations, title, labelled.get('workplace') ?? ''];
  return {
    title,
    company:
      data?.company ??
      site?.company ??
      labelled.get('company') ??
      named.company ??
      companyIn(content) ??
      '',
    locations: [...locations],
    workplace: workplaceIn(data?.remote ?? false, stated, blocks),
    employmentTypes: [...types],
    salary:
      data?.salary ??
      salaryOf(site?.pay, labelled.get('pay'), sections) ??
      salaryByLines(blocks.map(({ text }) => text)),
    postedOn: data?.postedOn ?? dayIn(site?.postedOn ?? '') ?? dayIn(labelled.get('posted') ?? ''),
    validThrough: data?.validThrough ?? dayIn(labelled.get('closes') ?? ''),
    source: structured?.format ?? (site ? `site:${site.name}` : 'page'),
  };
}

/** A bare "CZ" tells less than what the page itself may say. */
function isCountryCode(location: string): boolean {
  return /^[A-Z]{2}$/.test(location);
}

function listOf(value: string | null | undefined): string[] {
  return value ? [value] : [];
}

function firstFilled(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? [];
}

/** The short lines at the top, where a posting's facts stand; prose is left out. */
function opening(blocks: readonly Block[]): string[] {
  return blocks
    .slice(0, openingBlocks)
    .filter(({ text }) => text.length <= 80)
    .map(({ text }) => text);
}

const employmentCues: readonly (readonly [string, RegExp])[] = [
  [
    'FULL_TIME',
    /full[\s_-]?time|vollzeit|temps plein|tiempo completo|jornada completa|fulltime|voltijd|tempo inteiro|tempo integral/i,
  ],
  [
    'PART_TIME',
    /part[\s_-]?time|teilzeit|temps partiel|tiempo parcial|media jornada|deeltijd|parttime|tempo parcial|meio período/i,
  ],
  ['CONTRACTOR', /\bcontract(?:or)?\b(?! management)|freelance|freiberuf/i],
  ['TEMPORARY', /\btemporary\b|\btemp\b|befristet|\bcdd\b|temporal\b|tijdelijk/i],
  [
    'INTERN',
    /\bintern(?:ship)?\b|praktikum|praktikant|\bstage\b|stagiaire|prácticas|becario|estágio/i,
  ],
  ['VOLUNTEER', /\bvolunteer\b|ehrenamt|bénévol|voluntari|vrijwillig/i],
];

function employmentTypesIn(text: string): string[] {
  return employmentCues.filter(([, cue]) => cue.test(text)).map(([type]) => type);
}

const hybridCue = /\bhybrid|télétravail partiel|híbrido|hybride/i;
const remoteCue =
  /\bremote\b|work from (?:home|anywhere)|home ?office|télétravail|teletrabajo|\bremoto\b|thuiswerk|teletrabalho|100 ?% remote|\bdistributed\b/i;
const onsiteCue = /\bon-?site\b|in-office|in person\b|vor ort|sur site|presencial|op locatie/i;
const remoteSentence =
  /(?:fully|100 ?%|completely|this is an?|position is|role is|job is|entirely)\s(?:\w+ ){0,2}?remote|remote(?:-first)? (?:position|role|job|opportunity|work environment)|work(?:ing)? (?:remotely|from (?:home|anywhere))/i;
const hybridSentence =
  /hybrid (?:work|role|position|model|schedule|working|environment)|\d days? (?:a|per) week in (?:the|our) office/i;

function workplaceIn(
  telecommute: boolean,
  facts: readonly string[],
  blocks: readonly Block[],
): Posting['workplace'] {
  const stated = facts.join('\n');
  if (hybridCue.test(stated)) return 'hybrid';
  if (telecommute || remoteCue.test(stated)) return 'remote';
  if (onsiteCue.test(stated)) return 'onsite';
  for (const { text } of blocks) {
    if (text.length <= 40 && hybridCue.test(text)) return 'hybrid';
    if (hybridSentence.test(text)) return 'hybrid';
    if (remoteSentence.test(text)) return 'remote';
  }
  return workplaceInFactLine(blocks);
}

function salaryOf(
  site: string | undefined,
  pair: string | undefined,
  sections: readonly SectionDraft[],
): Salary | null {
  const stated = (site && salaryIn(site, true)) || (pair && salaryIn(pair, true)) || null;
  if (stated) return stated;
  const inPay = sections.filter((section) => section.role === 'pay');
  for (const [group, sure] of [
    [inPay, true],
    [sections, false],
  ] as const) {
    for (const section of group) {
      for (const passage of section.passages) {
        const salary = salaryIn(passage.text, sure);
        if (salary) return salary;
      }
    }
  }
  return null;
}
