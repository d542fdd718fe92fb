import type { StructuredPosting } from '../page/content.ts';
import { type PayPeriod, payPeriods, type Salary } from './posting.ts';

/** The facts that a JobPosting in JSON-LD or microdata gives (schema.org/JobPosting); what is malformed is left out. */
export interface StructuredFacts {
  readonly title: string | null;
  readonly company: string | null;
  readonly locations: readonly string[];
  readonly remote: boolean;
  readonly employmentTypes: readonly string[];
  readonly salary: Salary | null;
  readonly postedOn: string | null;
  readonly validThrough: string | null;
}

export function structuredFactsOf({ data }: StructuredPosting): StructuredFacts {
  return {
    title: textOf(data.title) ?? textOf(data.name),
    company: textOf(data.hiringOrganization) ?? textOf(fieldOf(data.hiringOrganization, 'name')),
    locations: [...new Set(listOf(data.jobLocation).flatMap((place) => locationOf(place) ?? []))],
    remote: listOf(data.jobLocationType).some(
      (type) => textOf(type)?.toUpperCase() === 'TELECOMMUTE',
    ),
    employmentTypes: listOf(data.employmentType).flatMap(employmentTypesIn),
    salary: salaryOf(data.baseSalary) ?? salaryOf(data.estimatedSalary),
    postedOn: dayOf(data.datePosted),
    validThrough: dayOf(data.validThrough),
  };
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function fieldOf(value: unknown, name: string): unknown {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null
    ? (first as Record<string, unknown>)[name]
    : undefined;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: ' ',
};

/** Text with white space folded and the few entities resolved that publishers leave in JSON-LD. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .replace(/&(amp|lt|gt|quot|#39|apos|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' || text.length > longestFact ? null : text;
}

const longestFact = 300;

function locationOf(place: unknown): string | null {
  const plain = textOf(place);
  if (plain) return plain;
  const address = fieldOf(place, 'address') ?? place;
  const written = textOf(address);
  if (written) return written;
  const country = fieldOf(address, 'addressCountry');
  const parts = [
    textOf(fieldOf(address, 'addressLocality')),
    textOf(fieldOf(address, 'addressRegion')),
    textOf(country) ?? textOf(fieldOf(country, 'name')),
  ].filter((part) => part !== null && /\p{L}/u.test(part));
  const location = [...new Set(parts)].join(', ');
  return location === '' ? textOf(fieldOf(place, 'name')) : location;
}

function employmentTypesIn(value: unknown): string[] {
  const text = textOf(value);
  if (!text) return [];
  return text
    .split(/[,;|]/)
    .map((part) =>
      part
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_'),
    )
    .filter((part) => part !== '');
}

function salaryOf(value: unknown): Salary | null {
  const first = Array.isArray(value) ? value[0] : value;
  const amount = fieldOf(first, 'value') ?? first;
  const single = numberOf(amount) ?? numberOf(fieldOf(amount, 'value'));
  const min = numberOf(fieldOf(amount, 'minValue')) ?? single;
  const max = numberOf(fieldOf(amount, 'maxValue'));
  if (min === null && max === null) return null;
  if (!min && !max) return null;
  const unit = (
    textOf(fieldOf(amount, 'unitText')) ??
    textOf(fieldOf(first, 'unitText')) ??
    ''
  ).toUpperCase();
  const currency = textOf(fieldOf(first, 'currency')) ?? textOf(fieldOf(amount, 'currency'));
  return {
    min,
    max,
    currency: currency && /^[A-Z]{3}$/i.test(currency) ? currency.toUpperCase() : null,
    period:
      payPeriods.find((period) => unit.startsWith(period) || periodAliases[unit] === period) ??
      null,
  };
}

const periodAliases: Readonly<Record<string, PayPeriod>> = {
  ANNUAL: 'YEAR',
  ANNUALLY: 'YEAR',
  YEARLY: 'YEAR',
  ANN: 'YEAR',
  MONTHLY: 'MONTH',
  MON: 'MONTH',
  WEEKLY: 'WEEK',
  WEE: 'WEEK',
  DAILY: 'DAY',
  HOURLY: 'HOUR',
  HUR: 'HOUR',
};

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : null;
  if (typeof value !== 'string') return null;
  const digits = value.replace(/[,\s]/g, '');
  return /^\d{1,9}(?:\.\d{1,4})?$/.test(digits) ? Number(digits) : null;
}

/** The day of an ISO 8601 date ("2026-01-31T08:00:00Z"), or null where it is no real one. */
export function dayOf(value: unknown): string | null {
  const found = typeof value === 'string' ? /^\s*(\d{4})-(\d{1,2})-(\d{1,2})/.exec(value) : null;
  if (!found) return null;
  const [month, day] = [Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${found[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
