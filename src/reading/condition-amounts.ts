import type { ConditionKind } from './posting.ts';

/**
 * The amount that a sentence gives for a condition, in the unit of its kind (`conditionSchema` lists them), or null.
 * Where a range is given the larger figure counts: it is what the person must be ready for.
 */
export function amountFor(kind: ConditionKind, text: string): number | null {
  switch (kind) {
    case 'travel':
    case 'bonus':
      return largest(text, percent);
    case 'hours':
      return largest(text, hours);
    case 'office-days':
      return largest(text, days);
    case 'minimum-age':
      return largest(text, age);
    case 'lifting':
      return weightIn(text);
    case 'contract-length':
      return monthsIn(text);
    default:
      return null;
  }
}

const percent = /(\d{1,3})\s?(?:%|percent|prozent|pour cent|por ciento|procent|por cento)/giu;
const hours =
  /(\d{1,3}(?:[.,]\d)?)\s?\+?[\s-]?(?:hours?|hrs?|std\.?|stunden|wochenstunden|h\b|heures|horas|uur|uren|urige)/giu;
const days = /\b([1-7])\+?\s?(?:days?|times|tage?|jours?|días?|dagen|dias?)\b/giu;
const age = /\b(1[4-9]|2[0-5])\b/gu;
const kilograms = /(\d{1,3})\s?(?:kg|kilos?|kilograms?|kilogramm)\b/giu;
const pounds = /(\d{1,3})\s?\+?(?:lbs?\b|pounds?\b|#)/giu;
const months = /\b(\d{1,2})[\s-]?(?:months?|monate?n?|mois|meses|mes|maanden|mês)\b/giu;
const years = /\b(\d)[\s-]?(?:years?|jahre?n?|ans?|años?|jaar|anos?)\b/giu;
const weeks = /\b(\d{1,2})[\s-]?(?:weeks?|wochen|semaines|semanas|weken)\b/giu;

function largest(text: string, pattern: RegExp): number | null {
  let found: number | null = null;
  for (const [, figure] of text.matchAll(pattern)) {
    const amount = Number(figure!.replace(',', '.'));
    if (found === null || amount > found) found = amount;
  }
  return found;
}

/** Exactly, by the international agreement of 1959. */
const kilogramsPerPound = 0.45359237;

function weightIn(text: string): number | null {
  const metric = largest(text, kilograms);
  if (metric !== null) return metric;
  const imperial = largest(text, pounds);
  return imperial === null ? null : Math.round(imperial * kilogramsPerPound);
}

const monthsPerYear = 12;
const weeksPerMonth = 52 / monthsPerYear;

function monthsIn(text: string): number | null {
  const inMonths = largest(text, months);
  if (inMonths !== null) return inMonths;
  const inYears = largest(text, years);
  if (inYears !== null) return inYears * monthsPerYear;
  const inWeeks = largest(text, weeks);
  return inWeeks === null ? null : Math.round(inWeeks / weeksPerMonth);
}
