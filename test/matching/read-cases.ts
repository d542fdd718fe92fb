import { askKey } from '../../src/matching/ask-key.ts';
import { collectText } from '../../src/page/collect-text.ts';
import { type Profile, profileSchema } from '../../src/profile/profile.ts';
import type { Posting } from '../../src/reading/posting.ts';
import { readPosting } from '../../src/reading/read-posting.ts';
import type { Vocabulary } from '../../src/skills/skill.ts';

/** One line of cases.txt: what is asked, of whom, and the verdict with its reasons. */
export interface Case {
  readonly line: number;
  readonly field: string;
  readonly language: string;
  readonly ask: string;
  readonly profile: string;
  readonly verdict: string;
  readonly rules: readonly string[];
  readonly why: string;
}

/**
 * Reads cases: `[Field of work]` opens a part, a line is `ask | profile | verdict | rules | why`; an ask in another
 * language than English begins with its code ("de: …").
 * @throws Error naming the line that is not of this form
 */
export function parseCases(text: string): Case[] {
  const cases: Case[] = [];
  let field = '';
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      field = line.slice(1, -1);
      continue;
    }
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== 5)
      throw new Error(`cases.txt:${index + 1}: five cells, not ${cells.length}`);
    const [asked, profile, verdict, rules, why] = cells as [string, string, string, string, string];
    const language = /^(de|fr|es|nl|pt): /.exec(asked)?.[1];
    cases.push({
      line: index + 1,
      field,
      language: language ?? 'en',
      ask: language === undefined ? asked : asked.slice(4),
      profile,
      verdict,
      rules: rules === '' ? [] : rules.split(/\s+/),
      why,
    });
  }
  return cases;
}

/** A posting of that language around the one ask; the place stands in its facts. */
export function postingAround(ask: string, language: string, vocabulary: Vocabulary): Posting {
  const [title, about, asks] = frames[language]!;
  const text = `${title}\n\n${about}\n\n${asks}\n\n- ${ask}\n`;
  return readPosting({ ...collectText(text, ''), lang: language }, vocabulary);
}

const frames: Readonly<Record<string, readonly [title: string, about: string, asks: string]>> = {
  en: [
    'Someone to join us',
    'We are a small company and this is the work that we do for you.',
    'Requirements',
  ],
  de: [
    'Verstärkung gesucht',
    'Wir sind ein kleines Unternehmen und das ist die Arbeit, die wir für dich haben.',
    'Anforderungen',
  ],
  fr: [
    'Une personne pour notre équipe',
    'Nous sommes une petite entreprise et voici le travail que nous avons pour vous.',
    'Profil recherché',
  ],
  es: [
    'Buscamos a alguien',
    'Somos una empresa pequeña y este es el trabajo que tenemos para ti.',
    'Requisitos',
  ],
  nl: [
    'Wij zoeken iemand',
    'Wij zijn een klein bedrijf en dit is het werk dat wij voor jou hebben.',
    'Functie-eisen',
  ],
  pt: [
    'Procuramos alguém',
    'Somos uma empresa pequena e este é o trabalho que temos para você.',
    'Requisitos',
  ],
};

/**
 * A profile from words: "React 4y expert; cert: Forklift licence; speaks: German C1; degree: master History;
 * work: 6y; may work: DE; travel: 25; refuses: nights; answer: yes". Skills are written as people write them.
 * @param ask for answers and ignoring, which are given to this very ask
 * @throws Error where a skill is not in the vocabulary
 */
export function profileFrom(
  text: string,
  ask: string,
  language: string,
  vocabulary: Vocabulary,
): Profile {
  const owned = {
    rolemark: 'profile',
    version: 2,
    yearsOfWork: null as number | null,
    skills: [] as object[],
    certificates: [] as string[],
    languages: [] as object[],
    education: [] as object[],
    answers: [] as object[],
    teaching: { notThisSkill: [] as object[], ignored: [] as object[] },
    wishes: {
      permission: {} as Record<string, unknown>,
      accepts: {} as Record<string, boolean>,
    } as Record<string, unknown> & {
      permission: Record<string, unknown>;
      accepts: Record<string, boolean>;
    },
  };
  const idOf = (name: string): string => idNamed(name, vocabulary);
  const list = (rest: string): string[] => rest.split(',').map((each) => each.trim());
  const key = askKey(ask, language);
  const at = '2026-01-01T00:00:00Z';
  const readers: Readonly<Record<string, (rest: string) => void>> = {
    cert: (rest) => owned.certificates.push(idOf(rest)),
    speaks: (rest) => {
      const [, name, level] = /^(.*?)(?: ([ABC][12]|native))?$/.exec(rest)!;
      owned.languages.push({ id: idOf(name!), level: level ?? null });
    },
    degree: (rest) => {
      const [level, ...field] = rest.split(' ');
      owned.education.push({ level, field: field.length > 0 ? idOf(field.join(' ')) : null });
    },
    work: (rest) => {
      owned.yearsOfWork = Number.parseFloat(rest);
    },
    'may work': (rest) => {
      owned.wishes.permission.countries = list(rest);
    },
    'needs sponsorship': (rest) => {
      owned.wishes.permission.needsSponsorship = rest !== 'no';
    },
    pay: (rest) => {
      const [min, currency, period] = rest.split(' ');
      owned.wishes.pay = { min: Number(min), currency, period };
    },
    types: (rest) => {
      owned.wishes.employmentTypes = list(rest);
    },
    places: (rest) => {
      owned.wishes.places = list(rest);
    },
    moves: (rest) => {
      owned.wishes.willingToRelocate = rest === 'yes';
    },
    workplaces: (rest) => {
      owned.wishes.workplaces = list(rest);
    },
    travel: (rest) => {
      owned.wishes.travelAtMost = Number(rest);
    },
    accepts: (rest) => {
      for (const name of list(rest)) owned.wishes.accepts[name] = true;
    },
    refuses: (rest) => {
      for (const name of list(rest)) owned.wishes.accepts[name] = false;
    },
    clearance: (rest) => {
      owned.wishes.clearance = rest === 'none' ? '' : rest;
    },
    drives: (rest) => {
      owned.wishes.drivingLicence = rest !== 'no';
    },
    answer: (answer) => owned.answers.push({ ask: key, quote: ask, answer, at }),
    ignores: () => owned.teaching.ignored.push({ ask: key, quote: ask }),
    'not this skill': (rest) => {
      owned.teaching.notThisSkill.push({ skill: idOf(rest), words: rest, context: ask });
    },
  };
  for (const item of text.split(';').map((each) => each.trim())) {
    if (item === '' || item === 'nothing') continue;
    const colon = item.indexOf(':');
    const read = readers[colon < 0 ? item : item.slice(0, colon)];
    if (read) read(colon < 0 ? '' : item.slice(colon + 1).trim());
    else owned.skills.push(skillFrom(item, idOf));
  }
  return profileSchema.parse(owned);
}

function skillFrom(item: string, idOf: (name: string) => string): object {
  const [, name, years, level] =
    /^(.*?)(?: ([\d.]+)y)?(?: (beginner|working|proficient|expert))?$/.exec(item)!;
  return {
    id: idOf(name!),
    years: years === undefined ? null : Number(years),
    level: level ?? null,
  };
}

function idNamed(name: string, vocabulary: Vocabulary): string {
  const direct = vocabulary.get(name.toLowerCase().replaceAll(' ', '-'));
  const found = direct ?? vocabulary.find(name)[0]?.skill;
  if (found === undefined) throw new Error(`no skill of the vocabulary is named ${name}`);
  return found.id;
}
