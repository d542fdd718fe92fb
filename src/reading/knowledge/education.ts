import { educationLevels } from '../posting.ts';

/**
 * How degrees are written. `degree`: a degree without
 * its level, read as bachelor where no level stands beside it. `equivalent`: experience may stand for the degree. `not`: wordings that hold a
 * degree word and mean something else. Two-letter degrees (BS, MA) are in ../education.ts: they need capitals.
 */
export const educationTags = [...educationLevels, 'degree', 'equivalent', 'not'] as const;

export const education = `
[secondary]
en: high school; highschool; ged; g e d; secondary school; secondary education; secondary diploma; a levels; gcse; gcses; school leaving certificate; hs diploma; matric; grade 12
de: abitur; schulabschluss; realschulabschluss; hauptschulabschluss; mittlere reife; fachabitur; fachhochschulreife; allgemeine hochschulreife
fr: baccalauréat; niveau bac; bac pro
es: bachillerato; graduado escolar; eso; secundaria
nl: vmbo; havo; vwo; middelbare school
pt: ensino médio; ensino secundário; 12º ano; ensino fundamental

[vocational]
en: vocational; trade school; technical school; technical diploma; apprenticeship; trade certificate; vocational training; technical certificate; trade qualification; journeyman; nvq
de: ausbildung; berufsausbildung; lehre; fachausbildung; meister; techniker; gesellenbrief; facharbeiterbrief
fr: cap; bep; formation professionnelle; dut pro; titre professionnel
es: formación profesional; fp; ciclo formativo; grado medio; grado superior; cfgs; cfgm; técnico superior
nl: mbo; mbo 2; mbo 3; mbo 4; mbo+; vakopleiding; beroepsopleiding
pt: curso técnico; curso profissional; ensino técnico; ensino profissional; formação profissional

[associate]
en: associate's; associates degree; associate degree; associates; associate's degree; associate of; two-year degree; two year degree; 2-year degree; 2 year degree; aas; associate’s; foundation degree; hnd
fr: bts; dut; bac 2; deug; deust
pt: tecnólogo

[bachelor]
en: bachelor*; bachelors; baccalaureate; undergraduate degree; undergrad degree; college degree; university degree; 4-year degree; 4 year degree; four-year degree; four year degree; four-year college; 4-year college; bsc; b sc; bba; beng; b eng; bsn; b tech; btech; be degree; college graduate; university graduate; college diploma; college education; university education; undergraduate; university qualification
de: studium; hochschulstudium; hochschulabschluss; fachhochschulstudium; universitätsabschluss; studienabschluss; akademischer abschluss; fh-abschluss; bachelorabschluss; abgeschlossenes studium; studiengang; universitätsstudium
fr: licence; bac 3; bac 4; diplôme d'ingénieur; école d'ingénieur; école de commerce; diplôme universitaire; formation supérieure; études supérieures; bac 3 4
es: grado en; grado universitario; licenciatura; licenciado; licenciada; título universitario; titulación universitaria; titulación superior; diplomatura; estudios universitarios; titulado; carrera universitaria; estudios superiores; ingeniería técnica; formación universitaria
nl: hbo; hbo-opleiding; bachelor; hbo werk
pt: licenciatura; licenciado; licenciada; graduação; ensino superior; superior completo; formação superior; curso superior; bacharelado; bacharel; graduado; nível superior; formação académica superior

[degree]
en: degree in; degree required; degree preferred; degree or; degree from; degree is; degree educated; degree with; technical degree; related degree; relevant degree; honours degree; degree qualified; degree level; business degree; engineering degree; science degree; academic degree; stem degree; degrees in; quantitative degree; graduated from

[master]
en: master's; masters; master degree; master of; masters in; masters degree; msc; m sc; mba; meng; graduate degree; advanced degree; postgraduate degree; postgraduate; post-graduate; post graduate; mph; mfa; msw; mls; mlis; msn; m ed; graduate-level degree; post-graduate degree; advanced academic degree
de: masterstudium; masterabschluss; master; diplom; diplomstudium; staatsexamen
fr: master; bac 5; mastère
es: máster; máster en; postgrado; posgrado
nl: wo; master; wo-opleiding; universitaire; wo werk
pt: mestrado; pós-graduação; mestre

[doctorate]
en: phd; ph d; phds; doctorate; doctoral; dphil; j d; juris doctor; doctor of; m d; pharmd; terminal degree; edd; psyd; doctorate's; postdoctoral
de: promotion; doktorgrad; promoviert; dissertation; doktorat
fr: doctorat; bac 8; thèse
es: doctorado
nl: gepromoveerd; promotie
pt: doutoramento; doutorado

[equivalent]
en: or equivalent; equivalent experience; equivalent work; equivalent practical; equivalent combination; equivalent professional; equivalent industry; equivalent relevant; equivalent years; equivalent education; or the equivalent; or an equivalent; or comparable; or commensurate; commensurate experience; comparable experience; or related experience; or relevant experience; or related work; or relevant work; or work experience; or practical experience; or similar experience; in lieu of; may be substituted; may substitute; can be substituted; substitute for; or equal; and or equivalent; or professional experience; or proven experience; combination of education; or experience; equivalency; years of experience may; experience in place of; or years of
de: oder vergleichbar*; oder gleichwertig*; vergleichbare qualifikation; oder entsprechende; alternativ; oder ähnlich*; oder eine vergleichbare; oder einschlägige
fr: ou équivalent*; ou expérience; ou diplôme équivalent; ou une expérience
es: o equivalente*; o similar; o experiencia; o titulación equivalente
nl: of gelijkwaardig*; of vergelijkbar*; werk- en denkniveau; denkniveau
pt: ou equivalente*; ou similar; ou experiência

[not]
en: high degree; degree of; some degree; 360 degree; degrees of; degree feedback; scrum master; webmaster; master data; associate director; associate manager; associate dean; doctor of record; high school students; high school student; high schools; to master; master the; master planning; master plan; master schedule; master production; postgraduate students; undergraduate students; undergraduate research; college degree students; master electrician; master plumber; apprenticeship program; bachelor party; associates in; associates to; associates who; our associates; sales associates; store associates; associates and; vocational rehabilitation; vocational nurse; vocational services
de: meisterhaft; studium generale; promotion von; duales studium; master data; lehre uns; ausbildung bei
fr: bac à; cap sur
nl: wo ist
`;
