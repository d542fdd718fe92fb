import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { Person } from './person.ts';
import { dateIn } from './words.ts';

/** Résumés as the records of other services. */

export function jsonResumeOf(person: Person): string {
  const resume = {
    basics: { name: person.name, label: person.headline, summary: person.summary },
    work: person.positions.map(({ title, employer, place, from, to, text }) => ({
      name: employer,
      position: title,
      location: place,
      startDate: from,
      ...(to !== null && { endDate: to }),
      highlights: text,
    })),
    education: person.education.map(({ degree, school, from, to }) => ({
      institution: school,
      studyType: degree,
      startDate: from,
      endDate: to,
    })),
    skills: person.skills.map(({ label, items }) => ({ name: label, keywords: items })),
    languages: person.languages.map(({ name, words }) => ({ language: name, fluency: words })),
    certificates: person.certificates.map((name) => ({ name })),
    interests: [{ name: person.interests }],
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}

const grade = (level: string): string => (level === 'native' ? 'C2' : level);

/** The XML of Europass before 2020. */
export function europassXmlOf(person: Person): string {
  const month = (name: string, written: string): string => {
    const [year, number] = written.split('-');
    return `<${name} year="${year}"${number === undefined ? '' : ` month="--${number}"`}/>`;
  };
  const period = (from: string, to: string | null): string =>
    `<Period>${month('From', from)}${to === null ? '<Current>true</Current>' : month('To', to)}</Period>`;
  const work = person.positions.map(
    (one) =>
      `<WorkExperience>${period(one.from, one.to)}<Position><Label>${xml(one.title)}</Label></Position><Activities>${xml(`<ul>${one.text.map((text) => `<li>${xml(text)}</li>`).join('')}</ul>`)}</Activities><Employer><Name>${xml(one.employer)}</Name></Employer></WorkExperience>`,
  );
  const education = person.education.map(
    (one) =>
      `<Education>${period(one.from, one.to)}<Title>${xml(one.degree)}</Title><Organisation><Name>${xml(one.school)}</Name></Organisation></Education>`,
  );
  const native = person.languages.filter(({ level }) => level === 'native');
  const foreign = person.languages.filter(({ level }) => level !== 'native');
  return `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="${person.language}"><LearnerInfo>
<Headline><Description><Label>${xml(person.summary)}</Label></Description></Headline>
<WorkExperienceList>${work.join('\n')}</WorkExperienceList>
<EducationList>${education.join('\n')}</EducationList>
<Skills><Linguistic><MotherTongueList>${native.map(({ name }) => `<MotherTongue><Description><Label>${xml(name)}</Label></Description></MotherTongue>`).join('')}</MotherTongueList><ForeignLanguageList>${foreign.map(({ name, level }) => `<ForeignLanguage><Description><Label>${xml(name)}</Label></Description><ProficiencyLevel><Listening>${grade(level)}</Listening><Reading>${grade(level)}</Reading><SpokenInteraction>${grade(level)}</SpokenInteraction><Writing>${grade(level)}</Writing></ProficiencyLevel></ForeignLanguage>`).join('')}</ForeignLanguageList></Linguistic>
<JobRelated><Description>${xml([...person.skills.flatMap(({ items }) => items), ...person.certificates].map((one) => `<p>${xml(one)}</p>`).join(''))}</Description></JobRelated></Skills>
</LearnerInfo></SkillsPassport>
`;
}

/** The JSON of Europass before 2020. */
export function europassJsonOf(person: Person): string {
  const month = (written: string) => {
    const [year, number] = written.split('-').map(Number);
    return { Year: year, ...(number !== undefined && { Month: number }) };
  };
  const native = person.languages.filter(({ level }) => level === 'native');
  const foreign = person.languages.filter(({ level }) => level !== 'native');
  const record = {
    SkillsPassport: {
      Locale: person.language,
      LearnerInfo: {
        Headline: { Description: { Label: person.summary } },
        WorkExperience: person.positions.map((one) => ({
          Period: {
            From: month(one.from),
            ...(one.to === null ? { Current: true } : { To: month(one.to) }),
          },
          Position: { Label: one.title },
          Activities: `<ul>${one.text.map((text) => `<li>${xml(text)}</li>`).join('')}</ul>`,
          Employer: { Name: one.employer },
        })),
        Education: person.education.map((one) => ({
          Period: { From: month(one.from), To: month(one.to) },
          Title: one.degree,
          Organisation: { Name: one.school },
        })),
        Skills: {
          Linguistic: {
            MotherTongue: native.map(({ name }) => ({ Description: { Label: name } })),
            ForeignLanguage: foreign.map(({ name, level }) => ({
              Description: { Label: name },
              ProficiencyLevel: { Listening: level, Reading: level, Writing: level },
            })),
          },
          JobRelated: {
            Description: [...person.skills.flatMap(({ items }) => items), ...person.certificates]
              .map((one) => `<p>${xml(one)}</p>`)
              .join(''),
          },
        },
      },
    },
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

const codes: Readonly<Record<string, string>> = {
  english: 'eng',
  romanian: 'ron',
  german: 'deu',
  norwegian: 'nor',
  arabic: 'ara',
  dutch: 'nld',
};

/** The XML of the present Europass, after HR Open Standards. Only languages with a code above. */
export function europassCandidateOf(person: Person): string {
  const competency = ({ id, level }: Person['languages'][number]): string =>
    `<eures:PersonCompetency><hr:CompetencyID>${codes[id]}</hr:CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>${level === 'native' ? '' : ['Listening', 'Reading', 'Writing'].map((part) => `<eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-${part}</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>${level}</hr:ScoreText></eures:Score></eures:CompetencyDimension>`).join('')}</eures:PersonCompetency>`;
  const date = (name: string, written: string): string =>
    `<eures:${name}><hr:FormattedDateTime>${written}</hr:FormattedDateTime></eures:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
<CandidatePerson>${person.languages
    .filter(({ level }) => level === 'native')
    .map(({ id }) => `<PrimaryLanguageCode name="NORMAL">${codes[id]}</PrimaryLanguageCode>`)
    .join('')}</CandidatePerson>
<CandidateProfile><hr:ExecutiveSummary>${xml(`<p>${xml(person.summary)}</p>`)}</hr:ExecutiveSummary>
<EmploymentHistory>${person.positions
    .map(
      (one) =>
        `<EmployerHistory><hr:OrganizationName>${xml(one.employer)}</hr:OrganizationName><PositionHistory><hr:PositionTitle>${xml(one.title)}</hr:PositionTitle><eures:EmploymentPeriod>${date('StartDate', one.from)}${one.to === null ? '<hr:CurrentIndicator>true</hr:CurrentIndicator>' : date('EndDate', one.to)}</eures:EmploymentPeriod><oa:Description>${xml(one.text.map((text) => `<p>${xml(text)}</p>`).join(''))}</oa:Description></PositionHistory></EmployerHistory>`,
    )
    .join('\n')}</EmploymentHistory>
<EducationHistory>${person.education
    .map(
      (one) =>
        `<EducationOrganizationAttendance><hr:OrganizationName>${xml(one.school)}</hr:OrganizationName><EducationDegree><hr:DegreeName>${xml(one.degree)}</hr:DegreeName></EducationDegree></EducationOrganizationAttendance>`,
    )
    .join('\n')}</EducationHistory>
<PersonQualifications>${person.languages.map(competency).join('\n')}${person.skills
    .flatMap(({ items }) => items)
    .map(
      (name) =>
        `<eures:PersonCompetency><hr:CompetencyName>${xml(name)}</hr:CompetencyName></eures:PersonCompetency>`,
    )
    .join('\n')}</PersonQualifications>
<Certifications>${person.certificates.map((name) => `<Certification><hr:CertificationName>${xml(name)}</hr:CertificationName></Certification>`).join('')}</Certifications>
</CandidateProfile></Candidate>
`;
}

/** LinkedIn's archive of a member's data. */
export function linkedInOf(person: Person): Uint8Array {
  const month = (written: string | null): string =>
    written === null ? '' : dateIn('short', 'en', written);
  const tables: Readonly<Record<string, readonly object[]>> = {
    'Profile.csv': [
      { 'First Name': person.name, Headline: person.headline, Summary: person.summary },
    ],
    'Positions.csv': person.positions.map((one) => ({
      'Company Name': one.employer,
      Title: one.title,
      Description: one.text.join('\n'),
      Location: one.place,
      'Started On': month(one.from),
      'Finished On': month(one.to),
    })),
    'Education.csv': person.education.map((one) => ({
      'School Name': one.school,
      'Start Date': one.from.slice(0, 4),
      'End Date': one.to.slice(0, 4),
      Notes: '',
      'Degree Name': one.degree,
      Activities: '',
    })),
    'Skills.csv': person.skills.flatMap(({ items }) => items.map((name) => ({ Name: name }))),
    'Certifications.csv': person.certificates.map((name) => ({
      Name: name,
      Url: '',
      Authority: '',
    })),
    'Languages.csv': person.languages.map(({ name, words }) => ({
      Name: name,
      Proficiency: words,
    })),
    'Connections.csv': [{ 'First Name': 'Nobody', 'Last Name': 'Real', Company: 'Kubernetes Ltd' }],
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [name, strToU8(`${Papa.unparse([...rows])}\n`)]),
    ),
    { mtime: new Date(2026, 10, 1) },
  );
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
