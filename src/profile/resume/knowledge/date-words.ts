/** How months and stretches of time are written in résumés. Lower case, without accents and dots. */

/** A stretch that goes on. Several words stand as they follow each other. */
export const presentWords: readonly string[] = [
  'present',
  'now',
  'current',
  'currently',
  'today',
  'ongoing',
  'to date',
  'date',
  'heute',
  'jetzt',
  'aktuell',
  'laufend',
  'dato',
  'present',
  'aujourd hui',
  'ce jour',
  'maintenant',
  'actuel',
  'actuellement',
  'en cours',
  'actualidad',
  'la actualidad',
  'actual',
  'presente',
  'el presente',
  'la fecha',
  'hoy',
  'heden',
  'nu',
  'vandaag',
  'atual',
  'atualmente',
  'o momento',
  'o presente',
  'hoje',
  'momento',
];

/** Words between the two ends of a stretch, besides dashes. */
export const untilWords: readonly string[] = [
  'to',
  'until',
  'till',
  'through',
  'bis',
  'a',
  'au',
  'jusqu',
  'al',
  'hasta',
  'tot',
  'ate',
  'e',
  'en',
];

/** Words before the beginning of a stretch that goes on. */
export const sinceWords: readonly string[] = [
  'since',
  'seit',
  'depuis',
  'desde',
  'sinds',
  'from',
  'ab',
];

/** Words that may stand between month and year ("marzo de 2019"). */
export const ofWords: readonly string[] = ['de', 'of', 'del'];

/** "year" and "years", where a skill's years are told ("Python (5 years)"). */
export const yearWords: readonly string[] = [
  'year',
  'years',
  'yrs',
  'yr',
  'jahr',
  'jahre',
  'jahren',
  'an',
  'ans',
  'annees',
  'ano',
  'anos',
  'jaar',
];
