import { describe, expect, test } from 'vitest';
import { collectText } from '../../src/page/collect-text.ts';
import { readPosting } from '../../src/reading/read-posting.ts';
import { vocabularyOf } from '../skills/vocabulary-of.ts';

const vocabulary = vocabularyOf(`
[technology]
SAP
Excel
[skill]
Bookkeeping
    de: Buchhaltung
    fr: comptabilité
    es: contabilidad
    nl: boekhouding
    pt: contabilidade
[language]
English
    de: Englisch
    fr: anglais
    es: inglés
    nl: Engels
    pt: inglês
`);

interface Expected {
  readonly roles: readonly string[];
  readonly requirements: readonly (readonly [start: string, importance: string, kind: string])[];
  readonly years: number;
  readonly level: string;
}

const postings: readonly (readonly [language: string, text: string, expected: Expected])[] = [
  [
    'de',
    `Buchhalterin (m/w/d)

Wir sind ein Familienbetrieb mit zwölf Menschen und backen seit vierzig Jahren für die Stadt.

Deine Aufgaben

- Bearbeitung der laufenden Buchhaltung
- Vorbereitung der Abschlüsse mit dem Steuerbüro

Dein Profil

- Abgeschlossene kaufmännische Ausbildung oder vergleichbare Qualifikation
- Mindestens drei Jahre Berufserfahrung in der Buchhaltung
- Sicherer Umgang mit Excel
- Kenntnisse in SAP sind von Vorteil
- Teamfähigkeit und Freude an Zahlen

Wir bieten

- 30 Tage Urlaub und frisches Brot
`,
    {
      roles: ['about', 'responsibilities', 'required', 'benefits'],
      requirements: [
        ['Abgeschlossene', 'required', 'education'],
        ['Mindestens drei', 'required', 'experience'],
        ['Sicherer Umgang', 'required', 'skill'],
        ['Kenntnisse in SAP', 'preferred', 'skill'],
        ['Teamfähigkeit', 'required', 'trait'],
      ],
      years: 3,
      level: 'vocational',
    },
  ],
  [
    'fr',
    `Comptable (H/F)

Notre atelier fabrique des vélos pour les villes et pour ceux qui les traversent.

Vos missions

- Assurer la comptabilité courante de l'atelier
- Préparer les clôtures avec notre cabinet

Profil recherché

- Formation Bac+2 en comptabilité
- Vous justifiez de 2 ans d'expérience au minimum
- Bonne maîtrise d'Excel
- La connaissance de SAP est un plus
- Rigueur et esprit d'équipe

Ce que nous offrons

- Un vélo de fonction et des tickets restaurant
`,
    {
      roles: ['about', 'responsibilities', 'required', 'benefits'],
      requirements: [
        ['Formation Bac+2', 'required', 'education'],
        ['Vous justifiez', 'required', 'experience'],
        ['Bonne maîtrise', 'required', 'skill'],
        ['La connaissance', 'preferred', 'skill'],
        ['Rigueur', 'required', 'trait'],
      ],
      years: 2,
      level: 'associate',
    },
  ],
  [
    'es',
    `Contable

Somos una cooperativa que reparte fruta de temporada por la ciudad y sus pueblos.

Funciones

- Gestionar la contabilidad diaria
- Preparar los cierres con la asesoría

Requisitos

- Grado universitario en Administración de Empresas
- Al menos 4 años de experiencia en contabilidad
- Dominio de Excel
- Inglés, nivel B2

Se valorará

- Experiencia con SAP

Ofrecemos

- Contrato indefinido y fruta cada semana
`,
    {
      roles: ['about', 'responsibilities', 'required', 'preferred', 'benefits'],
      requirements: [
        ['Grado universitario', 'required', 'education'],
        ['Al menos 4', 'required', 'experience'],
        ['Dominio de Excel', 'required', 'skill'],
        ['Inglés', 'required', 'language'],
        ['Experiencia con SAP', 'preferred', 'skill'],
      ],
      years: 4,
      level: 'bachelor',
    },
  ],
  [
    'nl',
    `Boekhouder

Wij zijn een werf met veertig mensen en bouwen boten die lang meegaan voor het water van hier.

Wat ga je doen

- Je verzorgt de dagelijkse boekhouding
- Je stelt de cijfers op met onze accountant

Wat vragen wij

- Hbo werk- en denkniveau
- Minimaal 2 jaar ervaring met boekhouding
- Goede kennis van Excel
- Ervaring met SAP is een pré

Wat bieden wij

- 30 vakantiedagen en een dag op het water
`,
    {
      roles: ['about', 'responsibilities', 'required', 'benefits'],
      requirements: [
        ['Hbo', 'required', 'education'],
        ['Minimaal 2', 'required', 'experience'],
        ['Goede kennis', 'required', 'skill'],
        ['Ervaring met SAP', 'preferred', 'skill'],
      ],
      years: 2,
      level: 'bachelor',
    },
  ],
  [
    'pt',
    `Contabilista

Somos uma oficina de cerâmica e procuramos quem goste de números e de gente.

Responsabilidades

- Garantir a contabilidade do dia a dia
- Preparar os fechos com o gabinete

Requisitos

- Licenciatura em Contabilidade ou equivalente
- Experiência mínima de 3 anos em contabilidade
- Bom domínio de Excel

Diferenciais

- Conhecimentos de SAP

Oferecemos

- Seguro de saúde e uma peça por ano
`,
    {
      roles: ['about', 'responsibilities', 'required', 'preferred', 'benefits'],
      requirements: [
        ['Licenciatura', 'required', 'education'],
        ['Experiência mínima', 'required', 'experience'],
        ['Bom domínio', 'required', 'skill'],
        ['Conhecimentos de SAP', 'preferred', 'skill'],
      ],
      years: 3,
      level: 'bachelor',
    },
  ],
];

describe.each(postings)('a posting in %s', (language, text, expected) => {
  const posting = readPosting(collectText(text, ''), vocabulary);

  test('is told by its language', () => {
    expect(posting.language).toBe(language);
  });

  test('has its sections', () => {
    expect(posting.sections.map(({ role }) => role)).toEqual(
      expect.arrayContaining([...expected.roles]),
    );
  });

  test('asks for what it asks for', () => {
    const read = posting.requirements.map(({ quote, importance, kind }) => [
      quote,
      importance,
      kind,
    ]);
    expect(read).toEqual(
      expected.requirements.map(([start, importance, kind]) => [
        expect.stringMatching(new RegExp(`^${start.replace('+', '\\+')}`)),
        importance,
        kind,
      ]),
    );
  });

  test('its years and degree', () => {
    expect(posting.requirements.find(({ years }) => years)?.years?.min).toBe(expected.years);
    expect(posting.requirements.find(({ education }) => education)?.education?.level).toBe(
      expected.level,
    );
  });
});

test('a language that is not read gives facts and no requirements', () => {
  const text =
    'Bager\n\nVi søger en bager til vores team, der er god til at arbejde med kunder.\n\nKvalifikationer\n\n- Du har erfaring med surdej og er god til det\n';
  const posting = readPosting(collectText(text, ''), vocabulary);
  expect([posting.language, posting.title, posting.requirements]).toEqual(['da', 'Bager', []]);
});
