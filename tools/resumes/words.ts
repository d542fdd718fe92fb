/** The words of a résumé in the languages of the people. */
export interface ResumeWords {
  readonly profile: string;
  readonly experience: string;
  readonly education: string;
  readonly skills: string;
  readonly languages: string;
  readonly certificates: string;
  readonly interests: string;
  readonly contact: string;
  readonly present: string;
}

const english: ResumeWords = {
  profile: 'Summary',
  experience: 'Work experience',
  education: 'Education',
  skills: 'Skills',
  languages: 'Languages',
  certificates: 'Certifications',
  interests: 'Interests',
  contact: 'Contact',
  present: 'Present',
};

const byLanguage: Readonly<Record<string, ResumeWords>> = {
  en: english,
  de: {
    profile: 'Profil',
    experience: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    languages: 'Sprachen',
    certificates: 'Zertifikate',
    interests: 'Interessen',
    contact: 'Kontakt',
    present: 'heute',
  },
  fr: {
    profile: 'Profil',
    experience: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    languages: 'Langues',
    certificates: 'Certifications',
    interests: 'Centres d’intérêt',
    contact: 'Contact',
    present: 'aujourd’hui',
  },
  es: {
    profile: 'Perfil',
    experience: 'Experiencia laboral',
    education: 'Formación académica',
    skills: 'Competencias',
    languages: 'Idiomas',
    certificates: 'Certificados',
    interests: 'Aficiones',
    contact: 'Contacto',
    present: 'actualidad',
  },
  nl: {
    profile: 'Profiel',
    experience: 'Werkervaring',
    education: 'Opleiding',
    skills: 'Vaardigheden',
    languages: 'Talen',
    certificates: 'Certificaten',
    interests: 'Hobby’s',
    contact: 'Contact',
    present: 'heden',
  },
  pt: {
    profile: 'Perfil',
    experience: 'Experiência profissional',
    education: 'Formação académica',
    skills: 'Competências',
    languages: 'Línguas',
    certificates: 'Certificados',
    interests: 'Interesses',
    contact: 'Contacto',
    present: 'presente',
  },
};

export function wordsFor(language: string): ResumeWords {
  return byLanguage[language] ?? english;
}

export const dateStyles = ['long', 'short', 'slashed', 'dotted', 'iso'] as const;
export type DateStyle = (typeof dateStyles)[number];

/** "March 2019", "Mar 2019", "03/2019", "03.2019", "2019-03"; a year alone stays one. */
export function dateIn(style: DateStyle, language: string, written: string): string {
  const [year = '', month] = written.split('-');
  if (month === undefined) return year;
  if (style === 'slashed') return `${month}/${year}`;
  if (style === 'dotted') return `${month}.${year}`;
  if (style === 'iso') return written;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, 15));
  const format = new Intl.DateTimeFormat(language, {
    month: style,
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(date);
}

/** "March 2019 – Present" */
export function spanIn(
  style: DateStyle,
  language: string,
  from: string,
  to: string | null,
  dash = ' – ',
): string {
  const end = to === null ? wordsFor(language).present : dateIn(style, language, to);
  return `${dateIn(style, language, from)}${dash}${end}`;
}
