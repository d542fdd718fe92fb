/** Wording that tells the kind of a requirement. Kinds are tried in the order of this list. */
export const kindTags = [
  'clearance',
  'permission',
  'language',
  'travel',
  'certificate',
  'physical',
  'schedule',
  'place',
  'experience',
  'skill',
  'doing',
  'trait',
] as const;

export const kinds = `
[clearance]
en: security clearance; secret clearance; top secret; ts sci; active clearance; clearance; public trust; sc cleared; dv cleared; polygraph; sc clearance; bpss; nato secret
de: sicherheitsüberprüfung; führungszeugnis
fr: habilitation confidentiel; habilitation secret défense
nl: vog; verklaring omtrent het gedrag
pt: registo criminal

[permission]
en: authorized to work; authorised to work; authorization to work; work authorization; work authorisation; employment authorization; legally authorized; legally able to work; eligible to work; eligibility to work; right to work; legal right; work permit; visa; sponsorship; sponsor; green card; us citizen; u s citizen; u s citizens; us citizens; u s citizenship; us citizenship; citizenship; citizen; citizens; permanent resident; h1b; h-1b; u s person; us person; itar
de: arbeitserlaubnis; arbeitsgenehmigung; aufenthaltstitel; arbeitserlaubnis für; aufenthaltserlaubnis; volljährig*; mindestalter; gültige arbeitserlaubnis; mindestens 18 jahre
fr: permis de travail; titre de séjour; autorisation de travail; titre de travail; majeur; 18 ans
es: permiso de trabajo; permiso de residencia; mayor de edad; documentación en regla; nie
nl: werkvergunning; verblijfsvergunning; minimaal 18; minstens 18; tewerkstellingsvergunning; verblijfstitel
pt: autorização de trabalho; visto de trabalho; autorização de residência; maior de 18; maior de idade; maioridade; título de residência

[language]
de: deutschkenntnisse; englischkenntnisse; französischkenntnisse; sprachkenntnisse; fremdsprache; fremdsprachen; fremdsprachenkenntnisse; deutsch; englisch; französisch; spanisch; polnisch; muttersprach*
fr: anglais; allemand; espagnol; français; italien; langue; langues; langue étrangère; langue des signes
es: inglés; alemán; francés; catalán; euskera; gallego; español; portugués; idioma; idiomas; valenciano
nl: engels; engelse taal; duits; duitse taal; frans; franse taal; nederlands; nederlandse taal; nederlandse; engelse; tweetalig; tweede taal
pt: inglês; francês; espanhol; alemão; português; idioma; idiomas; línguas; libras; mandarim

[travel]
en: travel; travelling; traveling; overnight travel
de: reisebereitschaft; reisetätigkeit; dienstreisen; reisen; reiseanteil; reisetätigkeiten; montageeinsätze; außendiensttätigkeit
fr: déplacement; déplacements; mobilité; déplacements ponctuels; déplacements fréquents; mobile
es: disponibilidad para viajar; viajar; viajes; movilidad; desplazamientos; disponibilidad para desplazarse
nl: reizen; reisbereidheid; bereid te reizen; reisbereid
pt: disponibilidade para viajar; viajar; viagens; deslocações; deslocações no país; disponibilidade para viagens; deslocamentos

[certificate]
en: certification; certifications; certified; certificate; certificates; licensure; licensed; license; licence; licenses; licences; registered nurse; accreditation; accredited; driver's license; drivers license; driver license; driving licence; cdl; board certified; board certification; registration
de: führerschein; führerscheinklasse; staplerschein; zertifikat; zertifizierung; approbation; fahrerlaubnis; zertifikate; zertifizierungen; führerschein klasse b; fahrausweis; berechtigung; berufserlaubnis; ausbildereignung; ada-schein; gabelstaplerschein; lehrbefähigung; sachkundenachweis; personenbeförderungsschein; eigener pkw; eigenes auto; gesundheitszeugnis
fr: permis b; permis de conduire; permis; caces; certification; certifications; certifié; habilitation électrique; habilitations; diplôme d'état; habilitation; carte professionnelle; fimo; fco; véhicule personnel; permis poids lourd; certificat; aipr; ssiap; sst; agrément
es: carnet de conducir; permiso de conducir; carné; carnet; certificación; certificado; certificaciones; colegiado; vehículo propio; coche propio; carnet de carretillero; licencia; acreditación; colegiación; habilitación; cap; tarjeta profesional; certificado de profesionalidad; manipulador de alimentos
nl: rijbewijs; certificaat; certificering; vca; big-registratie; heftruckcertificaat; certificaten; eigen vervoer; eigen auto; bevoegdheid; code 95; heftruckdiploma; vca-certificaat; vca-vol; bhv; bhv-certificaat; lesbevoegdheid; registratie; big; skj
pt: carta de condução; cnh; certificação; certificado; certificações; carteira profissional; crea; oab; coren; cédula profissional; cédula; registo; registro; inscrição na ordem; veículo próprio; viatura própria; carta de ligeiros; crm; crc; cap; carteira de motorista; curso de empilhadeira; carta de empilhador; habilitação; mopp

[physical]
en: lift; lifting; bending; kneeling; standing; sitting; reaching; stooping; crouching; lifts; carry; pounds; lbs; stand for; standing for; prolonged standing; prolonged sitting; sit for; sitting for; physically; stoop; kneel; bend; climb; climbing; color vision; visual acuity; manual dexterity; stand and walk; walk; physical demands; push pull; hear; physical; stand up
de: körperlich*; heben; körperliche belastbarkeit; schwindelfrei*; heben bis; schweres heben
fr: port de charges; station debout; charges lourdes; bonne condition physique; condition physique
es: esfuerzo físico; levantar; levantar cargas; levantar peso; forma física; cargas
nl: tillen; fysiek; zwaar tillen; lichamelijk*; fysieke; conditie
pt: esforço físico; carregar; força física; carregar peso; peso; condição física

[schedule]
en: shift; shifts; weekend; weekends; evening; evenings; nights; overtime; on-call; on call; holidays; flexible schedule; flexible hours; work schedule; rotating; 24 7; hours per week; hours a week; full-time availability; availability; available to work; early mornings; after hours; after-hours; night shift; time zone; business hours
de: schichtarbeit; schichtbereitschaft; schichtdienst; wochenende; wochenendarbeit; rufbereitschaft; überstunden; nachtdienst; wechselschicht; drei-schicht-betrieb; wochenenddienst; wochenenddiensten; wochenenddienste; samstag*; sonntag*; feiertag*; früh-; spätdienst; nachtschicht; nachtarbeit; flexible einsatzzeiten; bereitschaftsdienst; bereitschaftsdiensten; schichten; schichtmodell; vollzeit; teilzeit; stunden pro woche; arbeitszeiten; drei-schicht; nächte
fr: horaires décalés; week-end; week-ends; astreinte; astreintes; travail de nuit; 3x8; 2x8; le samedi; samedi; dimanche; le dimanche; jours fériés; disponible; disponibilité; horaires; horaires variables; en soirée; nuit; matin; temps plein; temps partiel; découchages; découcher; nuits par semaine
es: turnos; turnos rotativos; fines de semana; disponibilidad horaria; guardias; festivos; sábados; domingos; los sábados; turno; noches; turno de noche; disponibilidad para trabajar; incorporación inmediata; jornada; horario; horarios; disponibilidad inmediata; pernoctar
nl: ploegendienst; weekenden; weekend; avonden; onregelmatige; bereikbaarheidsdienst; uur per week; wisselende; zaterdag; zaterdagen; zondag; zondagen; koopavond; ploegendiensten; ploegen; wisselende diensten; diensten; nachtdienst; nachtdiensten; avonddiensten; feestdagen; uren per week; beschikbaar; overwerk; consignatiedienst; parttime; fulltime; overnachten
pt: turnos; fins de semana; horários; disponibilidade de horário; feriados; disponibilidade imediata; turno; sábado; sábados; domingos; escala; escalas; noturno; noites; plantão; plantões; horário; horário comercial; regime de turnos; rotativos; fim de semana; início imediato; entrada imediata; pernoite; pernoites

[place]
en: relocate; relocation; commute; commutable; based in; located in; reside in; residing in; live in; living in; local to; in-person; on-site; onsite; in the office; in office; hybrid; within _ miles; work from; remote location; home office
de: wohnsitz; vor ort; umzug; wohnhaft; umzugsbereitschaft; wohnort; in der region
fr: basé à; résider; sur site; télétravail; résidence; habiter; vous habitez; domicilié; mobilité géographique
es: residencia; residir; presencial; residente; residencia en; vivir en; zona sur; zona norte; cambio de residencia; mudarse
nl: woonachtig; woont in; op locatie; je woont; regio; verhuizen; woonplaats; reisafstand; omgeving
pt: residir; residência; presencial; morar; residir em; morar em; residir na; morar na; mudança; região

[experience]
en: years; year; years'; months; experience in; experience as; experience of; experience working; experience leading; experience managing; experience selling; track record; background in; prior experience; previous experience; work experience; related experience; relevant experience; experience; internship; worked in; worked with; worked on; history of; publication record; publications; contribution to; contributions to; exposure to; participation in; previous participation; experienced in; active member
de: berufserfahrung; erfahrung; erfahrungen; jahre; jahren; praxiserfahrung; erste erfahrung; erste erfahrungen; mehrjährige; praxis; berufspraxis
fr: expérience; ans; années; expérience professionnelle; an d'expérience; an; première expérience; ancienneté
es: experiencia; años; experiencia previa; año; experiencia mínima; trayectoria; has trabajado
nl: ervaring; jaar; werkervaring; werkzaam geweest; ervaren; jaren
pt: experiência; anos; experiência prévia; ano; vivência; experiência comprovada; ter trabalhado; ter atuado

[skill]
en: knowledge; understanding; familiarity; familiar; proficiency; proficient; expertise; expert; skills; skill; skilled; fluency; fluent; literate; literacy; competence; competency; mastery; command; aptitude; techniques; methods; insight; know-how; coursework; trained; training
de: kenntnisse; kenntnis; know-how; umgang; verständnis; wissen; fachwissen; kommunikationsstärke; kommunikationsfähigkeit; kommunikationsstark; teamfähigkeit; analytisch*; verhandlungsgeschick; organisationstalent; organisationsgeschick; handwerkliches; geschick; sprachkenntnisse; deutschkenntnisse; kundenorientierung; ausdrucksvermögen; zahlenverständnis; führungskompetenz
fr: connaissance; connaissances; maîtrise; maîtrisez; compétences; notions; orthographe; aisance; rédactionnel*; capacités; travailler en équipe; travail en équipe; esprit d'équipe; communication; leadership; organisation; esprit d'analyse; esprit de synthèse; relationnel; capacité à; savoir lire; notion
es: conocimiento; conocimientos; manejo; dominio; nociones; trabajo en equipo; comunicación; liderazgo; capacidad de liderazgo; organización; habilidades; informática; dominio de; negociación; resolución de problemas; análisis; atención al detalle; gestión del tiempo
nl: kennis; vaardigheden; beheersing; vaardig; communicatieve; communicatief; communicatie; presenteren; samenwerken; samenwerking; plannen; organiseren; teamspeler; analytisch*; schrijven; overtuigend; organisatietalent; nauwkeurig; overtuigingskracht; leidinggeven
pt: conhecimento; conhecimentos; domínio; noções; comunicação; trabalho em equipe; trabalho em equipa; liderança; organização; informática; negociação; capacidade de análise; análise; espírito de equipa; relacionamento interpessoal; gestão do tempo; organizado

[doing]
en: ability to write; ability to speak; ability to read; ability to design; ability to develop; ability to build; ability to analyze; ability to analyse; ability to interpret; ability to troubleshoot; ability to estimate; ability to document; ability to present; ability to express; ability to communicate; ability to program; ability to code; ability to teach; ability to train; ability to conduct; ability to define; ability to translate; ability to operate; ability to negotiate; ability to influence; ability to review; ability to compute; ability to type; ability to use; ability to mentor; ability to coach; ability to support; ability to create; ability to prepare; ability to explain; ability to draft; ability to decompose; ability to debug; ability to test; ability to perform; ability to execute; ability to summarize; ability to collect; ability to evaluate; ability to assess; ability to diagnose; ability to calculate; ability to organize; ability to facilitate; ability to describe; ability to articulate; ability to convey; ability to draw; ability to measure; ability to maintain; ability to repair; ability to install; ability to handle; ability to process; ability to ship; ability to visualize; ability to query; ability to research; ability to identify; ability to determine; ability to implement; ability to formulate; ability to plan; ability to lead; ability to supervise; ability to manage multiple; ability to manage projects; ability to build consensus; ability to establish; ability to coordinate; ability to synthesize; ability to model; ability to teach others; ability to print; able to write; able to speak; able to read; able to design; able to develop; able to build; able to analyze; able to analyse; able to interpret; able to troubleshoot; able to estimate; able to document; able to present; able to express; able to communicate; able to program; able to code; able to teach; able to train; able to conduct; able to define; able to translate; able to operate; able to negotiate; able to influence; able to review; able to compute; able to type; able to use; able to mentor; able to coach; able to support; able to create; able to prepare; able to explain; able to draft; able to decompose; able to debug; able to test; able to perform; able to execute; able to summarize; able to collect; able to evaluate; able to assess; able to diagnose; able to calculate; able to organize; able to facilitate; able to describe; able to articulate; able to convey; able to draw; able to measure; able to maintain; able to repair; able to install; able to handle; able to process; able to ship; able to visualize; able to query; able to research; able to identify; able to determine; able to implement; able to formulate; able to plan; able to lead; able to supervise; able to manage multiple; able to manage projects; able to build consensus; able to establish; able to coordinate; able to synthesize; able to model; able to teach others; able to print

[trait]
en: ability to; able to; personality; passion; passionate; self-motivated; self-starter; self-driven; motivated; driven; proactive; team player; attitude; work ethic; curious; curiosity; eager; eagerness; enthusiasm; enthusiastic; willing to; willingness; integrity; detail-oriented; detail oriented; flexible; adaptable; organized; comfortable; love; empathy; independent; independently; positive; resilient; reliable; dependable; professionalism; mindset; sense of; desire to; initiative; capable of; thrive; energetic; results-oriented; commitment; judgment; humility; humble; creative; resourceful; ownership; accountable; accountability; confident; fast-paced
de: teamfähigkeit; belastbarkeit; zuverlässigkeit; eigeninitiative; engagement; motivation; flexibilität; selbstständige; selbständige; sorgfältige; leidenschaft; bereitschaft; freude; spaß; interesse; teamgeist; hands-on-mentalität; verantwortungsbewusstsein; empathie; einfühlungsvermögen; freundliches; strukturierte; geduld; pünktlich*; sorgfältig*; selbstständig*; eigenständig*; neugier*; freundlich*; verantwortungsbewusst*; lernbereitschaft; offenheit; begeisterung; strukturiert*; überblick; herzlichkeit; humor
fr: rigueur; rigoureux; rigoureuse; autonome; autonomie; dynamique; motivé; motivée; curieux; curieuse; sens; esprit; passionné; organisé; bienveillant; bienveillance; goût; réactivité; autonom*; ponctuel*; motivé*; sens du service; sens de l'écoute; souriant*; réactif; polyvalence; polyvalent*; discrétion; patience; bienveillan*; sensibilité; enthousiasme; envie; résistance; adaptabilité; sérieux; sérieuse; implication; écoute; confidentialité
es: proactividad; proactiva; proactivo; responsable; autonomía; ganas; pasión; iniciativa; motivación; capacidad; persona; actitud; compromiso; dinámica; empatía; proactiv*; resolutiv*; ordenad*; dinámic*; paciencia; creatividad; presencia; amable; flexibilidad; entusiasmo; puntual*; curiosidad; organizad*; te gusta; cariño; trato
nl: zelfstandig; teamspeler; flexibel; enthousiast; gemotiveerd; passie; proactief; leergierig; klantgericht; verantwoordelijkheidsgevoel; nauwkeurig; stressbestendig; initiatief; hands-on; enthousiast*; enthousiasme; geduldig*; flexibel*; klantvriendelijk*; klantgericht*; zelfstandig*; gemotiveerd*; leergierig*; nieuwsgierig*; betrouwbaar; verantwoordelijk; sociaal; aanpakken; sensitiviteit; representatief; betrokken; creatief; empathisch; omgangsvormen; humor
pt: proatividade; proativo; autonomia; responsabilidade; motivação; espírito; vontade; dinamismo; capacidade; gosto; empatia; compromisso; resiliência; pontualidade; responsável; pontual*; dinâmic*; proativ*; apresentação; iniciativa; comprometimento; dedicação; flexibilidade; curiosidade; paixão; simpatia; sentido; humildade
`;
