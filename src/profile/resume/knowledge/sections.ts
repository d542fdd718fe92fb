/** What the parts of a résumé are called, by language. A heading is one of these, alone on its line. */

export const sectionRoles = [
  'experience',
  'education',
  'skills',
  'languages',
  'certificates',
  'prose',
  /** Hobbies, referees, addresses: nothing in them is something that the person can do at work. */
  'aside',
] as const;

export const sectionNames = `
[experience]
en: experience; work experience; professional experience; employment; employment history; work history; career history; career; relevant experience; professional background; positions; positions held; professional history; volunteer experience; volunteering; volunteer work; internships; teaching experience; clinical experience; military service; additional experience; other experience; related experience; work; voluntary work; research experience; industry experience; previous experience; earlier experience; selected experience
de: berufserfahrung; beruflicher werdegang; berufspraxis; werdegang; praxiserfahrung; berufliche erfahrung; berufliche stationen; praktika; ehrenamt; praktische erfahrung; beruflicher hintergrund; tätigkeiten; berufstätigkeit; arbeitserfahrung
fr: expérience; expériences; expérience professionnelle; expériences professionnelles; parcours professionnel; parcours; stages; bénévolat; emplois; expériences de travail
es: experiencia; experiencia laboral; experiencia profesional; trayectoria profesional; historial laboral; voluntariado; prácticas
nl: ervaring; werkervaring; loopbaan; arbeidsverleden; stages; vrijwilligerswerk; relevante werkervaring; professionele ervaring
pt: experiência; experiência profissional; experiências profissionais; percurso profissional; trajetória profissional; estágios; voluntariado; histórico profissional

[education]
en: education; academic background; education and training; qualifications; academic qualifications; educational background; academic history; studies; schooling; training; education and qualifications; formal education; degrees
de: ausbildung; bildung; studium; schulbildung; akademischer werdegang; bildungsweg; ausbildung und studium; schule; aus- und weiterbildung; bildungsgang; hochschulbildung; schul- und berufsbildung
fr: formation; formations; études; diplômes; parcours scolaire; parcours académique; formation académique; formation et diplômes; cursus
es: educación; formación; formación académica; estudios; formación reglada; títulos; educación y formación
nl: opleiding; opleidingen; onderwijs; opleiding en training; studie; scholing
pt: educação; formação; formação académica; formação acadêmica; escolaridade; habilitações; habilitações literárias; educação e formação; estudos

[skills]
en: skills; technical skills; core skills; key skills; professional skills; skills and tools; competencies; core competencies; areas of expertise; expertise; technologies; tools; tools and technologies; technical expertise; technical proficiencies; proficiencies; computer skills; it skills; digital skills; hard skills; skills summary; skill set; technical competencies; technical summary; technical knowledge; software; software skills; top skills; strengths; competences; programming languages; programming; methods; abilities; specialties; knowledge; clinical skills; technology; frameworks; platforms; tech stack; databases; skills and abilities; skills and competencies; soft skills; job-related skills; stack; tools used; key strengths; skills and strengths; skills and expertise
de: kenntnisse; fähigkeiten; kompetenzen; fachkenntnisse; it-kenntnisse; edv-kenntnisse; edv; technische kenntnisse; fachliche kompetenzen; kernkompetenzen; technologien; werkzeuge; kenntnisse und fähigkeiten; besondere kenntnisse; weitere kenntnisse; programmiersprachen; stärken; qualifikationen; methoden; technische fähigkeiten; software; digitale kompetenzen; fachkompetenzen
fr: compétences; compétences techniques; compétences clés; compétences informatiques; savoir-faire; outils; logiciels; informatique; technologies; expertise; compétences professionnelles; langages; atouts; compétences numériques; outils et méthodes; points forts; domaines de compétences
es: competencias; habilidades; conocimientos; aptitudes; habilidades técnicas; conocimientos técnicos; conocimientos informáticos; informática; herramientas; tecnologías; competencias digitales; competencias técnicas; destrezas; capacidades
nl: vaardigheden; competenties; kennis; technische vaardigheden; computervaardigheden; technologieën; kennis en vaardigheden; kerncompetenties; hulpmiddelen; digitale vaardigheden; expertise; gereedschappen
pt: competências; habilidades; conhecimentos; competências técnicas; conhecimentos técnicos; informática; ferramentas; tecnologias; aptidões; competências digitais; conhecimentos informáticos; habilidades técnicas

[languages]
en: languages; language skills; foreign languages; language; spoken languages; languages spoken; language competencies; other languages; language proficiency
de: sprachen; sprachkenntnisse; fremdsprachen; sprache
fr: langues; langue; compétences linguistiques; langues parlées; langues étrangères; linguistique
es: idiomas; idioma; lenguas; competencias lingüísticas
nl: talen; talenkennis; taal; taalvaardigheden
pt: idiomas; línguas; língua; competências linguísticas; línguas estrangeiras

[certificates]
en: certifications; certificates; licenses; licences; licenses and certifications; certifications and licenses; certificates and licences; professional certifications; licences and certificates; credentials; licensure; courses and certifications; certifications and training; courses; training and certifications; certificates and courses; professional development; accreditations; licences and certifications; registrations; courses and certificates
de: zertifikate; zertifizierungen; weiterbildungen; weiterbildung; fortbildungen; lizenzen; kurse; fort- und weiterbildung; scheine; zertifikate und weiterbildungen; fortbildung
fr: certifications; certificats; permis; habilitations; formations complémentaires; attestations; brevets
es: certificaciones; certificados; licencias; cursos; cursos y certificados; formación complementaria; carnés
nl: certificaten; certificeringen; cursussen; licenties; cursussen en certificaten; diploma's en certificaten; trainingen
pt: certificações; certificados; licenças; cursos; formação complementar; cursos e certificados

[prose]
en: summary; professional summary; profile; about; about me; objective; career objective; personal statement; overview; projects; selected projects; personal projects; key projects; side projects; achievements; accomplishments; professional profile; executive summary; career summary; key achievements; open source; portfolio; introduction; personal profile; selected achievements; highlights; academic projects; career profile; objective statement; research; who i am
de: profil; zusammenfassung; über mich; kurzprofil; projekte; erfolge; berufsziel; ziel; persönliches profil; projekterfahrung; ausgewählte projekte
fr: profil; résumé; à propos; à propos de moi; objectif; projets; réalisations; présentation; accroche; projets personnels; profil professionnel
es: perfil; resumen; sobre mí; objetivo; proyectos; logros; perfil profesional; extracto; presentación; proyectos personales
nl: profiel; samenvatting; over mij; projecten; doel; persoonlijk profiel; profielschets; resultaten
pt: perfil; resumo; sobre mim; objetivo; projetos; perfil profissional; apresentação; objetivos; resultados

[aside]
en: references; referees; interests; hobbies; hobbies and interests; interests and hobbies; publications; awards; honors; honours; honors and awards; awards and honors; contact; contact details; contact information; personal details; personal information; personal data; links; details; address; activities; memberships; affiliations; patents; conferences; talks; professional memberships; extracurricular activities; additional information; recommendations; awards and achievements; personal interests; personal; leisure; find me online; professional affiliations; nationality; date of birth; organisations; organizations; social media; selected publications
de: referenzen; interessen; hobbys; hobbies; publikationen; auszeichnungen; kontakt; persönliche daten; persönliches; angaben zur person; mitgliedschaften; veröffentlichungen; preise; sonstiges; anschrift; interessen und hobbys; freizeit; staatsangehörigkeit; weitere angaben; vorträge
fr: références; centres d'intérêt; loisirs; contact; coordonnées; publications; distinctions; informations personnelles; état civil; divers; intérêts; prix; activités; nationalité; centres d'intérêts; associations
es: referencias; intereses; aficiones; contacto; datos personales; publicaciones; premios; información personal; otros datos; información adicional; datos de interés; reconocimientos; información de contacto
nl: referenties; interesses; hobby's; hobby; contact; persoonlijke gegevens; publicaties; prijzen; personalia; contactgegevens; overig; nevenactiviteiten
pt: referências; interesses; passatempos; contacto; contato; dados pessoais; publicações; prémios; prêmios; informação pessoal; informações pessoais; contactos; informações adicionais; hobbies
`;
