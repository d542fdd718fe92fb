import { describe, expect, test } from 'vitest';
import { collect } from '../../src/page/collect.ts';
import { readPosting } from '../../src/reading/read-posting.ts';
import { parseDocument } from '../../tools/parse-document.ts';
import { vocabularyOf } from '../skills/vocabulary-of.ts';

const vocabulary = vocabularyOf('[technology]\nSAP\nExcel\n');

interface Page {
  readonly title: string;
  readonly town: string;
  readonly body: string;
}

const pages: readonly (readonly [language: string, page: Page])[] = [
  [
    'da',
    {
      title: 'Bogholder',
      town: 'Aarhus',
      body: '<p>Vi søger en bogholder til vores kontor, og du er god til at arbejde med tal.</p><h2>Kvalifikationer</h2><ul><li>Du har erfaring med SAP og Excel</li></ul>',
    },
  ],
  [
    'sv',
    {
      title: 'Ekonomiassistent',
      town: 'Uppsala',
      body: '<p>Vi söker dig som är van att arbeta med siffror och inte rädd för att fråga.</p><h2>Kvalifikationer</h2><ul><li>Erfarenhet av SAP och Excel</li></ul>',
    },
  ],
  [
    'it',
    {
      title: 'Contabile',
      town: 'Ferrara',
      body: '<p>Cerchiamo una persona per il nostro ufficio, con voglia di crescere nella contabilità.</p><h2>Requisiti</h2><ul><li>Conoscenza di SAP e di Excel</li></ul>',
    },
  ],
  [
    'pl',
    {
      title: 'Księgowa',
      town: 'Toruń',
      body: '<p>Szukamy osoby do naszej księgowości, która lubi porządek oraz pracę z ludźmi.</p><h2>Wymagania</h2><ul><li>Znajomość SAP i Excel</li></ul>',
    },
  ],
  [
    'cs',
    {
      title: 'Účetní',
      town: 'Olomouc',
      body: '<p>Hledáme účetní do naší kanceláře, se zkušeností a s chutí se učit.</p><h2>Požadujeme</h2><ul><li>Znalost SAP a Excel</li></ul>',
    },
  ],
  [
    'ja',
    {
      title: '経理担当',
      town: '松本市',
      body: '<p>経理の担当者を募集しています。明るい職場です。</p><h2>応募資格</h2><ul><li>SAPとExcelの経験がある方</li></ul>',
    },
  ],
];

describe.each(pages)('a page in %s', (language, { title, town, body }) => {
  const structured = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: 'Hav & Sol' },
    jobLocation: { '@type': 'Place', address: { addressLocality: town } },
    employmentType: 'PART_TIME',
    datePosted: '2026-10-05',
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { minValue: 2100, maxValue: 2500, unitText: 'MONTH' },
    },
  };
  const html = `<!doctype html><html><head><title>${title}</title><script type="application/ld+json">${JSON.stringify(structured)}</script></head><body><h1>${title}</h1>${body}</body></html>`;
  const posting = readPosting(collect(parseDocument(html), '').content, vocabulary);

  test('is told by its language, and nothing is read out of its words', () => {
    expect([posting.language, posting.requirements]).toEqual([language, []]);
  });

  test('keeps what its structured data says', () => {
    expect(posting).toMatchObject({
      title,
      company: 'Hav & Sol',
      locations: [town],
      employmentTypes: ['PART_TIME'],
      salary: { min: 2100, max: 2500, currency: 'EUR', period: 'MONTH' },
      postedOn: '2026-10-05',
      source: 'json-ld',
    });
  });
});
