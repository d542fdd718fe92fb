import type { Draft, Passage, Position, Stated } from '../draft.ts';
import { type Month, readMonth } from '../month.ts';
import { paragraphsOf, passageOf } from './paragraphs.ts';
import { all, at, type Tree, textAt } from './tree.ts';

/**
 * Europass: the "SkillsPassport" of versions 2 and 3, as XML and JSON, and the "Candidate" XML (HR Open)
 * that the present Europass exports.
 */

/** The root of a Europass record in a parsed file, or undefined. */
export function europassIn(tree: Tree): Tree | undefined {
  return at(tree, 'SkillsPassport') ?? at(tree, 'LearnerInfo') ?? at(tree, 'Candidate');
}

export function draftOfEuropass(root: Tree): Draft {
  return root.name === 'Candidate' ? draftOfCandidate(root) : draftOfPassport(root);
}

function draftOfPassport(root: Tree): Draft {
  const skills = at(root, 'Skills');
  const education = all(root, 'Education').filter((one) => one.children.length > 0);
  return {
    positions: all(root, 'WorkExperience').map((work) => {
      const employer = textAt(work, 'Employer', 'Name');
      const title = textAt(work, 'Position', 'Label') || textAt(work, 'Position');
      const period = at(work, 'Period');
      const to = passportMonth(at(period, 'To'));
      return positionOf(
        title,
        employer,
        passportMonth(at(period, 'From')),
        to,
        paragraphsOf(textAt(work, 'Activities')),
      );
    }),
    lists: {
      skills: ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'].flatMap(
        (kind) => paragraphsOf(textAt(at(skills, kind), 'Description')),
      ),
      languages: [],
      certificates: drivingLicences(all(skills, 'Licence').map(({ text }) => text.trim())),
      education: education.flatMap((one) =>
        passageOf(
          textAt(one, 'Title'),
          textAt(one, 'Level', 'Label'),
          textAt(one, 'Organisation', 'Name'),
        ),
      ),
      prose: paragraphsOf(textAt(root, 'Headline', 'Description', 'Label')),
    },
    stated: { skills: [], languages: passportLanguages(skills) },
  };
}

function passportLanguages(skills: Tree | undefined): Stated['languages'] {
  return [
    ...all(skills, 'MotherTongue').map((tongue) => {
      const name = textAt(tongue, 'Label');
      return { name, level: 'native', line: `${name} (mother tongue)` };
    }),
    ...all(skills, 'ForeignLanguage').map((tongue) => {
      const name = textAt(tongue, 'Description', 'Label');
      const level = gradesOf(
        at(tongue, 'ProficiencyLevel')?.children.map(({ text }) => text) ?? [],
      );
      return { name, level, line: `${name} ${level}` };
    }),
  ];
}

/** "--03" in the attributes of XML, numbers in JSON. */
function passportMonth(tree: Tree | undefined): Month | null {
  if (tree === undefined) return null;
  const year = tree.attributes.year ?? textAt(tree, 'Year');
  const month = (tree.attributes.month ?? textAt(tree, 'Month')).replace(/^-+/, '');
  return readMonth(month === '' ? year : `${year}-${month}`);
}

function draftOfCandidate(root: Tree): Draft {
  const competencies = all(root, 'PersonCompetency');
  const isLanguage = (one: Tree): boolean => textAt(one, 'TaxonomyID').toLowerCase() === 'language';
  return {
    positions: all(root, 'EmployerHistory').flatMap((employer) =>
      all(employer, 'PositionHistory').map((position) => {
        const period = at(position, 'EmploymentPeriod');
        return positionOf(
          textAt(position, 'PositionTitle'),
          textAt(employer, 'OrganizationName'),
          readMonth(textAt(period, 'StartDate', 'FormattedDateTime')),
          readMonth(textAt(period, 'EndDate', 'FormattedDateTime')),
          paragraphsOf(textAt(position, 'Description')),
        );
      }),
    ),
    lists: {
      skills: competencies
        .filter((one) => !isLanguage(one))
        .flatMap((one) => passageOf(textAt(one, 'CompetencyName'))),
      languages: [],
      certificates: [
        ...all(root, 'Certification').flatMap((one) => passageOf(textAt(one, 'CertificationName'))),
        ...drivingLicences(all(root, 'LicenseName').map(({ text }) => text.trim())),
      ],
      education: all(root, 'EducationOrganizationAttendance').flatMap((one) =>
        passageOf(textAt(one, 'DegreeName'), textAt(one, 'OrganizationName')),
      ),
      prose: paragraphsOf(textAt(root, 'ExecutiveSummary')),
    },
    stated: {
      skills: [],
      languages: competencies.filter(isLanguage).map((one) => {
        const name = languageOfCode(textAt(one, 'CompetencyID'));
        const native = all(root, 'PrimaryLanguageCode').some(
          ({ text }) => languageOfCode(text.trim()) === name,
        );
        const level = native ? 'native' : gradesOf(all(one, 'ScoreText').map(({ text }) => text));
        return { name, level, line: `${name} ${level}` };
      }),
    },
  };
}

function gradesOf(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => /^[ABC][12]$/.test(text))
    .join(' ');
}

/** ISO 639-3 codes as Europass writes them, of the languages asked most often in its countries. */
const threeLetters: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  ger: 'de',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  nld: 'nl',
  dut: 'nl',
  por: 'pt',
  ita: 'it',
  pol: 'pl',
  ces: 'cs',
  cze: 'cs',
  dan: 'da',
  swe: 'sv',
  nor: 'no',
  fin: 'fi',
  ron: 'ro',
  rum: 'ro',
  hun: 'hu',
  ell: 'el',
  gre: 'el',
  bul: 'bg',
  hrv: 'hr',
  slk: 'sk',
  slv: 'sl',
  est: 'et',
  lav: 'lv',
  lit: 'lt',
  rus: 'ru',
  ukr: 'uk',
  tur: 'tr',
  ara: 'ar',
  zho: 'zh',
  chi: 'zh',
  jpn: 'ja',
  gle: 'ga',
  mlt: 'mt',
  cat: 'ca',
};

function languageOfCode(code: string): string {
  const short = threeLetters[code.toLowerCase()] ?? code.toLowerCase();
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(short) ?? code;
  } catch {
    return code;
  }
}

function drivingLicences(classes: readonly string[]): Passage[] {
  return classes.some((one) => one !== '') ? passageOf('Driving licence') : [];
}

function positionOf(
  title: string,
  employer: string,
  from: Month | null,
  to: Month | null,
  passages: readonly Passage[],
): Position {
  const current = from !== null && to === null;
  return { title, employer, from, to, current, heading: passageOf(title, employer), passages };
}
