import type { PayPeriod, Salary } from './posting.ts';

const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  R$: 'BRL',
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  '¥': 'JPY',
};
const currencyCodes = 'USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|INR|JPY|BRL|SGD|HKD|ZAR|MXN';
const sign = `(?:(?:US|CA|AU|NZ|[CAR])?\\$|£|€|₹|¥|\\b(?:${currencyCodes})\\b)`;
const number = "\\d{1,3}(?:[.,’' ]\\d{3}){1,3}(?:[.,]\\d{2})?|\\d{1,7}(?:[.,]\\d{1,2})?";
const amount = `(?:(${sign})\\s?)?(${number})\\s?([kK]\\b)?\\s?(${sign}|euros?\\b)?`;
const payPattern = new RegExp(
  `${amount}(?:\\s?(?:gross |brutto )?(?:per (?:year|hour|month)|/\\s?(?:year|yr|hour|hr))?\\s?(?:-|–|—|to|and|bis|à|a|y|e|et|en|und|tot|até|hasta|up to)\\s?${amount})?`,
  'gu',
);

const periodCues: readonly (readonly [PayPeriod, RegExp])[] = [
  [
    'HOUR',
    /^\W{0,3}(?:\w{1,10} ){0,2}?(?:(?:per|an|\/|pro|par|por|la|à|de l'|à l')\s?(?:hour|hr|h|stunde|heure|hora|uur)\b|hourly|\/\s?(?:hr|h)\b|stündlich|stundenlohn)/i,
  ],
  [
    'DAY',
    /^\W{0,3}(?:\w{1,10} ){0,2}?(?:(?:per|a|\/|pro|par|por)\s?(?:day|tag|jour|día|dag|dia)\b|daily)/i,
  ],
  [
    'WEEK',
    /^\W{0,3}(?:\w{1,10} ){0,2}?(?:(?:per|a|\/|pro|par|por)\s?(?:week|wk|woche|semaine|semana)\b|weekly)/i,
  ],
  [
    'MONTH',
    /^\W{0,3}(?:\w{1,10} ){0,2}?(?:(?:per|a|\/|pro|par|por|al|im)\s?(?:month|mo|monat|mois|mes|maand|mês)\b|monthly|monatlich|mensuel|mensuales|brutos? al mes|bruto per maand|mensais|mensual)/i,
  ],
  [
    'YEAR',
    /^\W{0,3}(?:\w{1,10} ){0,2}?(?:(?:per|a|\/|pro|par|por|al|im)\s?(?:year|yr|annum|jahr|an|año|jaar|ano)\b|annual|annually|yearly|p\.?\s?a\b|jährlich|annuel|anual)/i,
  ],
];

const notPay =
  /^\s?(?:million|billion|bn\b|mm?\b|b\b|trillion|mrd|mio|millionen|%|\+?\s?(?:employees|customers|users))/i;

/** Text longer than this around an amount is prose about something else. */
const nearby = 40;

/**
 * Finds the pay that a text names, or null. A bare number is no pay: a currency must stand by it.
 * @param sure whether the text is known to speak of pay (a pay section); elsewhere a word such as
 *   "salary" or a period ("per hour") must stand near the amount
 */
export function salaryIn(text: string, sure: boolean): Salary | null {
  for (const found of text.matchAll(payPattern)) {
    const [whole, sign1, low, k1, sign2, sign3, high, k2, sign4] = found;
    const currency = currencyOf(sign1 ?? sign2 ?? sign3 ?? sign4);
    if (currency === null || low === undefined) continue;
    const after = text.slice(found.index + whole.length, found.index + whole.length + nearby);
    if (notPay.test(after)) continue;
    const before = text.slice(Math.max(0, found.index - nearby), found.index);
    const inside = text.slice(found.index, found.index + whole.length);
    const stated = periodOf(after) ?? periodOf(inside.slice(low.length)) ?? periodBefore(before);
    const thousands = (k1 ?? k2) ? 1000 : 1;
    const min = numberOf(low) * thousands;
    const max = high === undefined ? null : numberOf(high) * thousands;
    const largest = Math.max(min, max ?? 0);
    if (largest < 5 || largest > 5_000_000) continue;
    const labelled = sure || labelsPay.test(before);
    if (!labelled && besidePay.test(before + after.split(besides, 1)[0]!)) continue;
    if (
      !labelled &&
      stated === null &&
      ![before, inside, after].some((part) => payWords.test(part))
    )
      continue;
    return {
      min,
      max: max ?? (saysUpTo(before) ? min : null),
      currency,
      period: stated ?? usualPeriod(largest, currency),
    };
  }
  return null;
}

/** "48 k€" is how pay is written, and little else. */
const payWords =
  /\d\s?k\s?€|salar|\bpay\b|compensation|remunerat|\bwage|gehalt|vergütung|salaire|rémunération|retribución|salaris|remuneração|\brate\b|\bote\b|earn|range|brutto|bruto|brut\b|lohn|\bfixe\b|\bfijo\b|\bfixo\b|\bloon|uurloon|sueldo|vencimento|ordenado|salár|mensua|mensai/i;

/** What follows these is paid on top, and says nothing of the sum before them. */
const besides = /[,;+(]| (?:plus|mais|más|zzgl\.?|zuzüglich|et) /i;

/** Right before an amount these leave no doubt. */
const labelsPay = /(?:pay|salary|compensation|hiring) (?:range|scale|band)\W{0,3}$/i;

/** A line that is longer tells of something else as well. */
const longestPayLine = 120;
/** Less than this a year, or a range wider than threefold, is no year's pay. */
const leastYearly = 15_000;
const widestRange = 3;

/**
 * The pay that a posting gives line by line for its places ("Hull: £31,000 - £36,000"), from the lowest to the highest
 * of one currency; null where no line has a range of a year's pay. Such lines need no word that says what they are.
 */
export function salaryByLines(lines: readonly string[]): Salary | null {
  let all = null as Salary | null;
  for (const line of lines) {
    if (line.length > longestPayLine) continue;
    const salary = salaryIn(line, true);
    if (salary?.period !== 'YEAR' || salary.min === null || salary.max === null) continue;
    const { min, max } = salary;
    if (min < leastYearly || max <= min || max > min * widestRange) continue;
    if (all === null) all = salary;
    else if (all.currency === salary.currency) {
      all = { ...all, min: Math.min(all.min!, min), max: Math.max(all.max!, max) };
    }
  }
  return all;
}

/** Sums that are paid beside the wage. */
const besidePay =
  /401|stipend|bonus|reimburs|match|allowance|budget|credit|discount|insurance|prämie|zuschuss|prime|subsidio|vergoeding|subsídio|tuition|referral|\bfund/i;

function saysUpTo(before: string): boolean {
  return /(?:up to|bis zu|jusqu'à|hasta|tot|até)\s*$/i.test(before);
}

function periodOf(text: string): PayPeriod | null {
  return periodCues.find(([, cue]) => cue.test(text))?.[0] ?? null;
}

function periodBefore(text: string): PayPeriod | null {
  if (/hourly|stundenlohn|uurloon|taux horaire/i.test(text)) return 'HOUR';
  if (/annual|yearly|jahres|annuel|anual|jaarsalaris/i.test(text)) return 'YEAR';
  return /monthly|monats|mensuel|mensual|maandsalaris|mensal/i.test(text) ? 'MONTH' : null;
}

/** Where no period is said: what an amount of this size is usually paid for; in Europe and Brazil wages are told by the month. */
function usualPeriod(largest: number, currency: string): PayPeriod | null {
  if (largest >= 15_000) return 'YEAR';
  if (largest <= 150) return 'HOUR';
  return largest >= 800 && (currency === 'EUR' || currency === 'BRL') ? 'MONTH' : null;
}

function currencyOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  if (/^euro/i.test(written)) return 'EUR';
  return currencySigns[written] ?? written;
}

/** "120,000", "45.000", "25.50", "1 200": the last group of one or two figures after a mark is a fraction. */
function numberOf(written: string): number {
  const fraction = /[.,](\d{1,2})$/.exec(written);
  const whole = fraction ? written.slice(0, fraction.index) : written;
  return (
    Number(whole.replace(/\D/g, '')) +
    (fraction ? Number(fraction[1]) / 10 ** fraction[1]!.length : 0)
  );
}
