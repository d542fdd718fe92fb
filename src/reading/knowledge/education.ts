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
de: abitur; schulabschluss; realschulabschluss; hauptschulabschluss; mittlere reife; fachabitur; fachhochschulreife; allgemeine hochschulreife; mittlerer schulabschluss; mittlerer bildungsabschluss; schulbildung; schulausbildung; matura
fr: baccalauréat; niveau bac; bac pro; bac professionnel; bac général; bac technologique; niveau baccalauréat
es: bachillerato; graduado escolar; eso; secundaria; educación secundaria; educación secundaria obligatoria; graduado en eso; estudios secundarios
nl: vmbo; havo; vwo; middelbare school; vmbo-diploma; mavo; havo-diploma; vmbo-niveau
pt: ensino médio; ensino secundário; 12º ano; ensino fundamental; 12 º ano; 9º ano; 9 º ano; segundo grau; ensino médio completo; escolaridade obrigatória; 12 ano

[vocational]
en: vocational; trade school; technical school; technical diploma; apprenticeship; trade certificate; vocational training; technical certificate; trade qualification; journeyman; nvq
de: ausbildung; berufsausbildung; lehre; fachausbildung; meister; techniker; gesellenbrief; facharbeiterbrief; weiterbildung zum; weiterbildung zur; fortbildung zum; fortbildung zur; berufsabschluss; fachwirt; betriebswirt; gesellenprüfung; meisterbrief; meisterprüfung; beschäftigtenlehrgang; lehrabschluss; fachschule; abgeschlossene lehre; ausbildungsberuf; staatlich anerkannt*; staatlich geprüft*; examinierte*
fr: cap; bep; formation professionnelle; dut pro; titre professionnel; cqp; bp; brevet professionnel; formation horticole
es: formación profesional; fp; ciclo formativo; grado medio; grado superior; cfgs; cfgm; técnico superior; ciclo formativo de grado medio; grado medio en; técnico en; certificado de profesionalidad; ciclo formativo de grado superior; grado superior en; módulo; formación técnica
nl: mbo; mbo 2; mbo 3; mbo 4; mbo+; vakopleiding; beroepsopleiding; mbo-opleiding; mbo-diploma; mbo-niveau; mbo werk; niveau 2; niveau 3; niveau 4; koksopleiding; vakdiploma; opleiding mbo; kappersdiploma
pt: curso técnico; curso profissional; ensino técnico; ensino profissional; formação profissional; nível técnico; técnico em; curso de especialização tecnológica; técnico de; senai; curso tecnológico; formação técnica; nível iv; nível 4

[associate]
en: associate's; associates degree; associate degree; associates; associate's degree; associate of; two-year degree; two year degree; 2-year degree; 2 year degree; aas; associate’s; foundation degree; hnd
fr: bts; dut; bac 2; deug; deust; bts ou; dcg; but
pt: tecnólogo; tesp; ctesp
nl: associate degree; ad-opleiding

[bachelor]
en: bachelor*; bachelors; baccalaureate; undergraduate degree; undergrad degree; college degree; university degree; 4-year degree; 4 year degree; four-year degree; four year degree; four-year college; 4-year college; bsc; b sc; bba; beng; b eng; bsn; b tech; btech; be degree; college graduate; university graduate; college diploma; college education; university education; undergraduate; university qualification
de: studium; hochschulstudium; hochschulabschluss; fachhochschulstudium; universitätsabschluss; studienabschluss; akademischer abschluss; fh-abschluss; bachelorabschluss; abgeschlossenes studium; studiengang; universitätsstudium; bachelor; hochschulstudiums; studium der; studium im; fachhochschulabschluss; hochschulstudium der; diplom fh
fr: licence; bac 3; bac 4; diplôme d'ingénieur; école d'ingénieur; école de commerce; diplôme universitaire; formation supérieure; études supérieures; bac 3 4; licence professionnelle; bachelor; ecole d'ingénieur; ecole de commerce; école d'ingénieurs; ingénieur diplômé
es: grado en; grado universitario; licenciatura; licenciado; licenciada; título universitario; titulación universitaria; titulación superior; diplomatura; estudios universitarios; titulado; carrera universitaria; estudios superiores; ingeniería técnica; formación universitaria; grado en ade; grado o; licenciatura o; diplomado; diplomada; graduado en; graduada en; titulados; titulación de grado; ingeniería en; ingeniero; ingeniería
nl: hbo; hbo-opleiding; bachelor; hbo werk; hbo-diploma; hbo-niveau; hbo-functieniveau; hbo of; bachelordiploma; hbo-bachelor
pt: licenciatura; licenciado; licenciada; graduação; ensino superior; superior completo; formação superior; curso superior; bacharelado; bacharel; graduado; nível superior; formação académica superior; bacharelado em; ensino superior completo; licenciatura em; curso superior em; graduação em; superior em

[degree]
en: degree in; degree required; degree preferred; degree or; degree from; degree is; degree educated; degree with; technical degree; related degree; relevant degree; honours degree; degree qualified; degree level; business degree; engineering degree; science degree; academic degree; stem degree; degrees in; quantitative degree; graduated from
es: titulación en; titulación; carrera
de: studienabschluss in
fr: diplôme en
pt: diploma em; formação em
nl: diploma in

[master]
en: master's; masters; master degree; master of; masters in; masters degree; msc; m sc; mba; meng; graduate degree; advanced degree; postgraduate degree; postgraduate; post-graduate; post graduate; mph; mfa; msw; mls; mlis; msn; m ed; graduate-level degree; post-graduate degree; advanced academic degree
de: masterstudium; masterabschluss; master; diplom; diplomstudium; staatsexamen; zweites staatsexamen; wissenschaftliche hochschulbildung; wissenschaftliches hochschulstudium; magister
fr: master; bac 5; mastère; bac+5; master 2; diplôme d'études supérieures
es: máster; máster en; postgrado; posgrado; máster universitario; postgrado en; posgrado en
nl: wo; master; wo-opleiding; universitaire; wo werk; wo-niveau; wo-diploma; wo-master; universitaire opleiding; masterdiploma; academisch niveau
pt: mestrado; pós-graduação; mestre; pós graduação; mestrado em; mba; pós-graduação em; pós-graduado em

[doctorate]
en: phd; ph d; phds; doctorate; doctoral; dphil; j d; juris doctor; doctor of; m d; pharmd; terminal degree; edd; psyd; doctorate's; postdoctoral
de: promotion; doktorgrad; promoviert; dissertation; doktorat
fr: doctorat; bac 8; thèse
es: doctorado
nl: gepromoveerd; promotie
pt: doutoramento; doutorado

[equivalent]
en: or equivalent; equivalent experience; equivalent work; equivalent practical; equivalent combination; equivalent professional; equivalent industry; equivalent relevant; equivalent years; equivalent education; or the equivalent; or an equivalent; or comparable; or commensurate; commensurate experience; comparable experience; or related experience; or relevant experience; or related work; or relevant work; or work experience; or practical experience; or similar experience; in lieu of; may be substituted; may substitute; can be substituted; substitute for; or equal; and or equivalent; or professional experience; or proven experience; combination of education; or experience; equivalency; years of experience may; experience in place of; or years of
de: oder vergleichbar*; oder gleichwertig*; vergleichbare qualifikation; oder entsprechende; alternativ; oder ähnlich*; oder eine vergleichbare; oder einschlägige; oder mehrjährige; oder erfahrung; oder berufserfahrung; oder langjährige; bzw vergleichbar*; quereinsteiger; oder eine gleichwertige; oder artverwandt*; oder langjährige erfahrung; oder nachweisbare
fr: ou équivalent*; ou expérience; ou diplôme équivalent; ou une expérience; ou parcours; autodidacte; ou formation équivalente; ou niveau équivalent; ou assimilé; ou expérience équivalente
es: o equivalente*; o similar; o experiencia; o titulación equivalente; o titulación similar; o equivalente; o formación equivalente; o experiencia equivalente; o experiencia demostrable
nl: of gelijkwaardig*; of vergelijkbar*; werk- en denkniveau; denkniveau; of een vergelijkbaar*; of ervaring; of vergelijkbare; of gelijkwaardige; of aantoonbare; of relevante ervaring; of aantoonbare ervaring
pt: ou equivalente*; ou similar; ou experiência; ou equivalente; ou formação equivalente; ou experiência equivalente; ou experiência comprovada

[not]
en: high degree; degree of; some degree; 360 degree; degrees of; degree feedback; scrum master; webmaster; master data; associate director; associate manager; associate dean; doctor of record; high school students; high school student; high schools; to master; master the; master planning; master plan; master schedule; master production; postgraduate students; undergraduate students; undergraduate research; college degree students; master electrician; master plumber; apprenticeship program; bachelor party; associates in; associates to; associates who; our associates; sales associates; store associates; associates and; vocational rehabilitation; vocational nurse; vocational services
de: meisterhaft; studium generale; promotion von; duales studium; master data; lehre uns; ausbildung bei; vergleichbare ausbildung; gleichwertige ausbildung; ausbildung von; ausbildung der; auszubildende*
fr: bac à; cap sur; formation continue; formation interne
nl: wo ist; opleidingsbudget
es: formación continua
pt: formação contínua
`;
