/**
 * Wording that tells what an item or sentence is, where its section does not.
 *  ask        something is asked of the applicant
 *  strong-ask an ask that counts wherever it stands, even in prose or among the duties
 *  opening-ask the same, where it stands among the first words of a sentence
 *  duty       the first words of a duty
 *  offer      what the employer gives
 *  legal      equal opportunity, privacy and the like: never a requirement
 *  apply      how to apply: never a requirement
 *  talk       encouragement, sales talk, duties told in prose: never a requirement
 *  no-ask     says that something is not needed
 */
export const wordingTags = [
  'ask',
  'strong-ask',
  'opening-ask',
  'duty',
  'offer',
  'legal',
  'apply',
  'talk',
  'no-ask',
] as const;

export const wording = `
[ask]
en: experience; experience with; experience in; experience as; experience of; experience using; experience working; experience building; experience managing; experience leading; experience developing; experience designing; experience implementing; experienced in; experienced with; experience required; years experience; years of; year of; year experience; years' experience; years in; knowledge of; knowledge in; working knowledge; understanding of; understanding in; familiarity with; familiar with; proficient in; proficient with; proficient at; proficient using; proficiency in; proficiency with; proficiency using; skilled in; skilled at; skills in; skills with; skill in; skills; fluent in; fluency in; fluent; expertise in; expertise with; expert in; expert at; background in; background with; degree; diploma; ged; bachelor*; master's; phd; ph.d; mba; doctorate; certification; certified; certificate; license; licence; licensed; ability to; able to; capable of; capability to; capacity to; aptitude for; willing to; willingness to; comfortable with; comfortable working; comfortable in; passion for; passionate about; desire to; eagerness to; eager to; interest in; interested in; enthusiasm for; enthusiastic about; commitment to; track record; record of; demonstrated; proven; strong; excellent; exceptional; outstanding; solid; good; great; deep; thorough; advanced; basic; extensive; prior; previous; exposure to; mastery of; command of; hands-on; self-motivated; self-starter; detail-oriented; detail oriented; attention to detail; team player; organized; must have; must be; must possess; must; you have; you've; you are; you're; you know; you bring; you possess; you love; you enjoy; you can; you understand; should have; should be; need to; required; preferred; a plus; nice to have; eligible to; eligibility; authorized to; clearance; citizen*; coursework; qualification*; literate; bilingual; high school; undergraduate; graduate; curiosity; curious; adaptab*; flexible; flexibility; motivated; driven; positive attitude; work ethic; open to; track-record; competence in; competency in; competent in; trained in; training in; portfolio
de: erfahrung*; berufserfahrung; kenntnis*; kenntnisse; abgeschlossen*; ausbildung; studium; sicherer umgang; sicher im umgang; fähigkeit; bereitschaft; deutsch*; englisch*; du hast; sie haben; du bist; sie sind; du verfügst; sie verfügen; du bringst; sie bringen; fließend; verhandlungssicher; teamfähigkeit; teamgeist; zuverlässig*; führerschein; kommunikat*; eigeninitiative; selbstständig*; belastbar*; sorgfältig*; interesse; hohe; hohes; gute; sehr gute; know-how; verständnis; affinität; qualifikation; einsatzbereitschaft; engagement; spaß; freude; leidenschaft; flexibilität
fr: expérience; connaissance*; maîtrise; maîtrisez; formation; diplôme; diplômé; bac; vous avez; vous êtes; vous maîtrisez; vous disposez; vous justifiez; vous parlez; vous aimez; capacité; compétence*; anglais; français; rigueur; rigoureux; autonom*; sens; bonne; bonnes; excellente*; esprit; permis; titulaire; issu*; à l'aise; aptitude; goût; savoir; habilitation*; curieux; curieuse; organisé; organisée; dynamique
es: experiencia; conocimiento*; titulación; grado; licenciatura; formación; nivel; inglés; español; capacidad; habilidad*; dominio; manejo; carnet; carné; disponibilidad; persona; proactiv*; orientación; buenas; buen; buena; ganas; pasión; fp; bachillerato; excelente*; trabajo en equipo; autonomía
nl: ervaring; kennis; opleiding; diploma; hbo; mbo; wo; werk- en denkniveau; denkniveau; rijbewijs; beheersing; je hebt; je bent; je beschikt; je kunt; jij hebt; jij bent; u heeft; vaardig*; nederlandse; engelse; affiniteit; bereid; goede; uitstekende; communicatie*; zelfstandig*; flexibel; teamspeler; in het bezit; certificaat; minimaal; beschikbaar; passie; bekend met; bekendheid
pt: experiência; conhecimento*; formação; licenciatura; ensino; graduação; superior; domínio; fluência; inglês; português; capacidade; habilidade*; carta de condução; cnh; disponibilidade; boa; bom; excelente*; autonomia; proatividade; proativo; espírito; gosto; facilidade; vontade; curso; superior completo; nível; responsável; organização

[strong-ask]
en: years of experience; years experience; years' experience; years of relevant; years of professional; years of work; years of related; year experience; year of experience; years of industry; years working; years of hands-on; years in a; must have; must possess; must be able; must be a; must be at least; must hold; you must; candidates must; candidate must; applicants must; applicant must; candidates should; candidate should; ideal candidate has; ideal candidate will have; ideal candidate will possess; ideal candidate should; ideal candidate is; ideal candidate will be; successful candidate will have; successful candidate will possess; successful candidate must; the right candidate; we are looking for someone; we're looking for someone; looking for someone with; looking for a candidate; looking for candidates; seeking a candidate; seeking candidates; seeking someone; seeking an individual; degree is required; degree required; bachelor's degree; master's degree; associate's degree; high school diploma; is required; are required; is preferred; are preferred; is a plus; are a plus; is a must; are a must; is desirable; is desired; are desirable; is essential; are essential; is mandatory; nice to have; an asset; you have experience; you should have; you should be; you will need; you'll need; you need to have; you bring; requires a; this position requires; this role requires; requires experience; required skills; applicants should; the candidate should; applicant should; must understand; must enjoy; must speak; must know; must demonstrate; must show; must meet; must live; must reside; must currently; must work; must hold; must pass; preference is given; preference will be given; preference given; requires strong; requires effective; requires advanced; requires excellent; requires knowledge; requires an understanding; requires the ability; require advanced; requires proficiency; requires significant; requires good; requires innovative; we prefer someone; we prefer candidates; travel up to; travel will be required; travel is required; travel may be required; mandatory overtime; will not sponsor; unable to sponsor; cannot sponsor; no sponsorship; not sponsor; without sponsorship; type of person who; suited to; is someone who; person who has; authorized to work; security clearance; ability to lift; ability to travel; willingness to travel; willing to travel; valid driver's license; driver's license; driving licence; driving license
de: berufserfahrung; jahre erfahrung; abgeschlossenes studium; abgeschlossene ausbildung; abgeschlossene berufsausbildung; ist voraussetzung; setzen wir voraus; von vorteil; du verfügst über; sie verfügen über; du bringst; sie bringen; führerschein; erforderlich
fr: ans d'expérience; années d'expérience; vous justifiez; vous disposez; vous maîtrisez; exigé; exigée; indispensable; est un plus; serait un plus; permis b; titulaire d'un
es: años de experiencia; imprescindible; se requiere; experiencia mínima; se valorará; valorable; carnet de conducir; experiencia en; buscamos una persona
nl: jaar ervaring; jaar werkervaring; is een pré; is een vereiste; je beschikt over; in het bezit van; rijbewijs; is een must; ervaring met
pt: anos de experiência; obrigatório; é necessário; experiência mínima; carta de condução; será valorizado; é um diferencial; experiência em; experiência com

[opening-ask]
en: be able to; be knowledgeable; be adept; be proficient; be familiar; have an understanding; have knowledge; have experience; possess; able to; deep knowledge; expert knowledge; extensive knowledge; extensive experience; understanding of; deep understanding; strong understanding; excellent communication; proven track record; proven ability; willingness to; must; experience with; experience in; experience as; experience using; knowledge of; strong knowledge; working knowledge; familiarity with; familiar with; proficient in; proficiency in; fluent in; fluency in; expertise in; ability to; degree in; strong experience; proven experience; prior experience; previous experience; demonstrated experience; solid experience; hands-on experience
de: erfahrung; kenntnisse; sehr gute kenntnisse; gute kenntnisse
fr: expérience; connaissance
es: experiencia; conocimientos
nl: ervaring; kennis
pt: experiência; conhecimentos

[duty]
en: achieve*; act as; adapt; adhere*; administer*; advise*; analyze*; analyse*; answer*; apply; architect*; arrange*; assess*; assign*; assist*; attend*; author*; automate*; be a; be responsible; be the; build*; calculate*; champion*; clean*; coach*; collaborate*; collect*; communicate*; compile*; complete*; conduct*; configure*; consult*; continue; contribute*; convert*; coordinate*; create*; cultivate*; debug*; define*; deliver*; demonstrate*; deploy*; design*; determine*; develop*; direct*; document*; draft*; drive*; educate*; enable*; engage*; enhance*; ensure*; establish*; evaluate*; execute*; explore*; facilitate*; follow*; forecast*; foster*; generate*; guide*; handle*; help*; hire*; identify*; identifies; implement*; improve*; influence*; inspect*; install*; integrate*; interface*; investigate*; iterate*; keep; launch*; lead*; learn; leverage*; liaise*; maintain*; make; manage*; maximize*; mentor*; meet with; monitor*; negotiate*; operate*; optimize*; order*; organize*; oversee*; own*; participate*; partner*; perform*; plan*; prepare*; present*; prioritize*; process*; produce*; program*; promote*; propose*; provide*; publish*; pursue*; receive*; recommend*; record*; recruit*; refactor*; regularly; report*; represent*; research*; resolve*; respond*; responsible for; review*; run*; scale*; schedule*; scope*; sell*; serve*; set up; ship*; solve*; source*; stay; streamline*; strengthen*; summarize*; supervise*; support*; take*; teach*; test*; track*; train*; transform*; translate*; troubleshoot*; understand*; update*; use*; utilize*; validate*; verify*; visualize*; work*; write*; other duties
de: aufbau; ausbau; bearbeitung; begleitung; beratung; betreuung; durchführung; du arbeitest; du berätst; du betreust; du bist verantwortlich; du entwickelst; du erstellst; du planst; du übernimmst; du unterstützt; du führst; sie arbeiten; sie beraten; sie betreuen; sie entwickeln; sie erstellen; sie planen; sie übernehmen; sie unterstützen; entwicklung; erstellung; konzeption; koordination; mitarbeit; optimierung; organisation; pflege; planung; sicherstellung; steuerung; überwachung; umsetzung; unterstützung; verantwortung; vorbereitung; weiterentwicklung; zusammenarbeit; leitung; analyse
fr: accompagner; accueillir; animer; analyser; assurer; concevoir; contribuer; coordonner; créer; définir; développer; effectuer; encadrer; établir; gérer; mettre en; organiser; participer; piloter; préparer; proposer; réaliser; rédiger; suivre; superviser; vous assurez; vous gérez; vous participez
es: analizar; apoyar; asegurar; atender; colaborar; controlar; coordinar; crear; definir; desarrollar; diseñar; ejecutar; elaborar; garantizar; gestionar; identificar; implementar; liderar; mantener; organizar; participar; planificar; preparar; realizar; supervisar; atención
nl: je adviseert; je begeleidt; je bent verantwoordelijk; je beheert; je bewaakt; je bouwt; je coördineert; je denkt mee; je draagt; je gaat; je geeft; je houdt; je leidt; je maakt; je ondersteunt; je ontwikkelt; je onderhoudt; je organiseert; je schrijft; je stelt; je verzorgt; je voert; je werkt; je zorgt; adviseren; begeleiden; beheren; bouwen; coördineren; ontwikkelen; onderhouden; opstellen; uitvoeren; verzorgen
pt: acompanhar; analisar; apoiar; assegurar; atender; colaborar; controlar; coordenar; criar; definir; desenvolver; elaborar; executar; garantir; gerir; gerenciar; identificar; implementar; liderar; manter; organizar; participar; planear; planejar; preparar; realizar; supervisionar

[offer]
en: salary range; pay range; base pay; base salary; annual salary; compensation package; compensation range; 401k; 401 k; paid time off; pto; health insurance; dental insurance; medical dental; dental and vision; vision insurance; life insurance; parental leave; paid holidays; paid vacation; vacation days; competitive salary; competitive pay; competitive compensation; stock options; equity package; we offer; we provide; you will receive; you'll receive; free lunch; free snacks; gym membership; tuition reimbursement; tuition assistance; pension; unlimited vacation; flexible working hours; employee discount; wellness program; company-paid; commuter benefits; retirement plan; profit sharing; relocation assistance; signing bonus; learning budget; career growth; opportunity for advancement; opportunities for advancement
de: wir bieten; urlaubstage; betriebliche altersvorsorge; jobticket; unbefristet*; attraktive vergütung; flexible arbeitszeiten; tage urlaub; firmenwagen; weiterbildungsmöglichkeiten
fr: nous offrons; tickets restaurant; mutuelle; rtt; télétravail possible; prime; primes
es: ofrecemos; seguro médico; retribución flexible; contrato indefinido; días de vacaciones; salario competitivo
nl: wij bieden; vakantiedagen; pensioen; reiskostenvergoeding; dertiende maand; leaseauto; marktconform
pt: oferecemos; seguro de saúde; vale refeição; vale alimentação; plano de saúde; subsídio de refeição; dias de férias

[legal]
en: equal opportunity; equal employment; affirmative action; without regard to; regardless of; protected veteran; protected by law; protected status; protected characteristic; sexual orientation; gender identity; reasonable accommodation; reasonable accommodations; accommodations may; national origin; drug-free; e-verify; not be construed; not intended to be; nor is it intended; all-inclusive; privacy policy; privacy notice; we do not discriminate; does not discriminate; discriminat*; we celebrate diversity; diverse workforce; committed to diversity; fair chance; arrest and conviction; criminal histories; unsolicited resumes; third party recruiters; recruitment agencies; at-will; reserves the right; statements are intended; pay transparency
de: schwerbehindert*; unabhängig von; geschlecht; datenschutz*; gleichstellung; chancengleichheit; weltanschauung
fr: égalité des chances; en situation de handicap; discrimination; confidentialité
es: igualdad de oportunidades; discriminación; protección de datos; discapacidad
nl: gelijke kansen; ongeacht; acquisitie; privacyverklaring
pt: igualdade de oportunidades; discriminação; independentemente de; deficiência

[apply]
en: apply now; apply online; apply today; apply at; click apply; to apply please; to apply for; to apply click; to apply send; to apply visit; to apply go; to apply submit; how to apply; please apply; submit your; submit a resume; submit resume; send your; send us your; please send; please submit; please include; cover letter; e-mail your; email your; application deadline; applications will be; only shortlisted; no phone calls; job number; req id; requisition id; requisition number; contact us at; learn more about; visit our; visit us; visit www; posting date; closing date; interview process
de: bewerbungsunterlagen; bewirb dich; bewerben sie sich; senden sie; deine bewerbung; ihre bewerbung; gehaltsvorstellung
fr: postulez; envoyez; merci d'envoyer; votre cv; lettre de motivation
es: envía tu; enviar cv; inscríbete; interesados
nl: solliciteer; stuur je; sollicitatie
pt: envia o teu; envie seu; candidate-se; candidata-te; enviar currículo

[talk]
en: not expected to; will be responsible for; is responsible for; are responsible for; the opportunity to; opportunity to work; we encourage you to apply; encourage you to apply; encouraged to apply; don't meet; do not meet; don't have all; don't check; meet every; meet all; check every; every qualification; still apply; apply anyway; imposter syndrome; research shows; studies have shown; even if you; we'd love to hear; we would love to hear; want to hear from you; feel free to apply; proof will be required; good luck; don't worry; may be unconventional; career paths; sound like you; if this sounds; apply even; come join; join our team; are you ready
de: auch wenn du nicht; trau dich; bewirb dich trotzdem; nicht alle; klingt das
fr: n'hésitez pas; même si vous; rejoignez
es: no dudes; aunque no cumplas; te esperamos
nl: twijfel niet; ook als je niet; herken je jezelf
pt: não hesites; mesmo que não; junta-te; venha fazer

[no-ask]
en: no experience required; no experience necessary; no experience needed; no prior experience; no previous experience; experience is not required; experience not required; experience is not necessary; no _ experience required; no _ experience necessary; no degree required; degree not required; not required for this; this is not a; no relocation; not eligible for; not available for; no need to; you don't need; you do not need; training provided; training will be provided; we will train; will train
de: keine vorkenntnisse; keine erfahrung; nicht erforderlich; quereinsteiger
fr: aucune expérience; débutant accepté; débutants acceptés; pas d'expérience
es: no se requiere; sin experiencia; no es necesario; no es necesaria
nl: geen ervaring; niet nodig
pt: sem experiência; não é necessário; não é necessária; não é preciso
`;
