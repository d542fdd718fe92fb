import type { Block, PageContent } from '../page/content.ts';
import { companyIn, locationInTitle, titleInProse } from './fact-wording.ts';
import { roleOfHeading } from './heading-role.ts';
import type { Posting, Salary } from './posting.ts';
import { salaryIn } from './salary.ts';
import type { SectionDraft } from './sections.ts';
import { dayOf, structuredFactsOf } from './structured-facts.ts';
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
  const fromData = structured ? structuredFactsOf(structured).title : null;
  if (fromData) return fromData;
  if (content.site?.title) return content.site.title;
  const heading = content.blocks.find((block) => block.kind === 'heading' && block.level <= 2);
  if (heading && heading.text.length <= longestTitle && !opensSection(heading.text))
    return heading.text;
  return titleOfPage(content.title) || titleInProse(content.blocks) || '';
}

const longestTitle = 150;

function opensSection(heading: string): boolean {
  return (roleOfHeading(wordsOf(heading), 'en')?.share ?? 0) >= 0.5;
}

/** "Software Engineer at Acme | Careers" → "Software Engineer at Acme": what stands before the site's own name. */
function titleOfPage(title: string): string {
  return (title.split(/ [|–—·•] /)[0] ?? '').trim();
}

/** Reads the facts: structured data first, then what the site file found, then the page's own words. */
export function factsOf(content: PageContent, sections: readonly SectionDraft[]): Facts {
  const structured = content.structured[0];
  const data = structured ? structuredFactsOf(structured) : null;
  const { site, blocks } = content;
  const pairs = pairsOf(blocks);
  const [title, placeInTitle] = data?.title
    ? [data.title, null]
    : locationInTitle(titleOf(content));
  const locations = firstFilled([
    data?.locations ?? [],
    listOf(site?.location),
    listOf(pairs.get('location')),
    listOf(placeInTitle),
  ]);
  const types = firstFilled([
    data?.employmentTypes ?? [],
    employmentTypesIn(site?.employmentType ?? ''),
    employmentTypesIn(pairs.get('employment') ?? ''),
    employmentTypesIn([title, ...opening(blocks)].join('\n')),
  ]);
  return {
    title,
    company: data?.company ?? site?.company ?? pairs.get('company') ?? companyIn(content) ?? '',
    locations: [...locations],
    workplace: workplaceIn(
      data?.remote ?? false,
      [...locations, title, pairs.get('workplace') ?? ''],
      blocks,
    ),
    employmentTypes: [...types],
    salary: data?.salary ?? salaryOf(site?.pay, pairs.get('pay'), sections),
    postedOn: data?.postedOn ?? dayOf(site?.postedOn),
    validThrough: data?.validThrough ?? null,
    source: structured?.format ?? (site ? `site:${site.name}` : 'page'),
  };
}

function listOf(value: string | null | undefined): string[] {
  return value ? [value] : [];
}

function firstFilled(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? [];
}

const pairLabels: readonly (readonly [string, RegExp])[] = [
  [
    'location',
    /^(?:job |work |office |primary )?locations?$|^(?:standort|einsatzort|arbeitsort|lieu|lieu de travail|localisation|ubicación|localidad|standplaats|locatie|localização|local de trabalho)$/i,
  ],
  [
    'company',
    /^(?:company|employer|organi[sz]ation|company name|hiring organi[sz]ation|unternehmen|arbeitgeber|entreprise|empresa|bedrijf)$/i,
  ],
  [
    'employment',
    /^(?:employment type|job type|type|contract type|position type|employment|schedule|hours|contract|vertragsart|anstellungsart|beschäftigungsart|type de contrat|tipo de contrato|dienstverband)$/i,
  ],
  [
    'workplace',
    /^(?:workplace|workplace type|work model|remote|arbeitsmodell|work arrangement|location type|télétravail|modalidad)$/i,
  ],
  [
    'pay',
    /^(?:salary|pay|compensation|salary range|pay range|pay rate|rate|base salary|hourly rate|wage|gehalt|vergütung|salaire|rémunération|salario|salaris|salário)$/i,
  ],
];

/** Facts that stand as "Label: value" in short blocks; the first of each label counts. */
function pairsOf(blocks: readonly Block[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const { text } of blocks) {
    const colon = text.indexOf(':');
    if (colon < 2 || colon > 40 || text.length > 160) continue;
    const label = text.slice(0, colon).trim();
    const value = text.slice(colon + 1).trim();
    const known = pairLabels.find(([, pattern]) => pattern.test(label));
    if (known && value !== '' && !pairs.has(known[0])) pairs.set(known[0], value);
  }
  return pairs;
}

const openingBlocks = 12;

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
  return null;
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
