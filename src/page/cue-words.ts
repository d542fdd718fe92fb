/**
 * Words by which a page shows that it is a posting: few, and only to tell that it is one. What a section means is
 * read elsewhere, with the full lists. Phrases are parted by ";", the alternatives of a word by "|" ("|" alone in front
 * makes the word optional), and match where a word begins; their last word may go on ("requirement" finds
 * "Requirements"). English first, then German, French, Spanish, Portuguese, Dutch, Czech, Danish, Swedish, Polish,
 * Italian.
 */

/** In a heading, over what is asked. */
export const ask = `
requirement; qualification; prerequisite; what you need|bring|have; what you'll need|bring|have; what you will need|bring|have; what we're looking; what we are looking; what we look for; what we expect; what we need; they're looking for; they are looking for; what it takes; who you are; who we're looking; who we are looking; ^you have|bring|need; ^if you have; ^you'll have|bring|need; ^you will|should|must|might|may have|bring|need; must-have; must have; nice-to-have; nice to have; good to have; bonus points; desired|preferred|required|minimum|essential skill|experience|education|criteria; skills|experience|education and|& ; knowledge, skill; technical skills; ideal|successful candidate; candidate profile|will|must|should|has; your profile|skills|background|experience; person specification; selection criteria; what makes you; we're looking for; we are looking for; we'd love; we would love; to be successful
anforderung; dein|ihr profil; das bringst du; das bringen sie; was du|sie mitbring; du bringst; sie bringen; voraussetzung; qualifikation; was wir erwarten; wen wir suchen; das zeichnet
profil recherché; votre profil; compétences; prérequis; pré-requis; ce que nous recherchons; vous êtes
requisitos; tu perfil; qué buscamos; lo que buscamos; imprescindible
qualificações; o que procuramos|buscamos; diferenciais
functie-eisen; functie eisen; functievereisten; wat wij vragen; wat vragen wij; wie ben jij; jouw profiel; wat breng je; wij vragen
požad; co od vás|tebe; co očekáv; očekávám; předpoklady; koho hled; jaký jsi
dine|faglige|personlige kvalifikationer|kompetencer; kvalifikationer; hvem er du; din profil; vi forventer|søger
vi söker; meriterande
wymagania; oczekujemy; twój profil; kogo szukamy; mile widziane
requisiti; il tuo profilo
`;

/** In a heading, over what is asked; other pages have them too. */
export const askWeak = `
skill; experience; education; knowledge; competenc; abilities; preferred; desired
`;

/** Over what is asked where they are the whole heading. */
export const askAlone = `
skills; experience; education; competency; competencies; eligibility; about you; you; you're; you are; expertise; background; certification; certifications; profile; desired; preferred; required; essential; desirable; pluses; knowledge
profil; kenntnisse; von vorteil; wir erwarten
exigences; formation; expérience
perfil; formación; experiencia
competências; formação; experiência
vereisten; profiel; opleiding
znalosti; vzdělání; hledáme
kompetencer; om dig; du er; du har; krav
profilo; competenze
`;

/** In a heading, over what is to be done. */
export const duty = `
responsibilities; duties; summary of; ^as a|an; what you do|work; what you'll do|work|get; what you will do|be|work; what you'll be doing; what you'd do; what you get to do; your role|mission|tasks|impact|day; in this role; about the|this role|job|position|opportunity|vacancy; role|job|position overview|summary|description|purpose|duties|functions|scope|involves|entails|includes; duties include; essential functions|job; key accountabilit; day-to-day; day to day; a day in; scope of work; how you'll|will contribute|make|spend
deine|ihre aufgaben; das erwartet; was dich|sie erwartet; aufgabengebiet; stellenbeschreibung
vos|tes|principales missions; votre rôle|mission; description|descriptif du poste; responsabilités
funciones; responsabilidades; qué harás; lo que harás; descripción del puesto
atribuições; o que você vai; descrição da vaga; principais atividades
jouw taken; werkzaamheden; wat ga je doen; functieomschrijving; verantwoordelijkheden
náplň; co vás čeká; co tě čeká; co u nás; co budete|budeš dělat; popis pozice; úvodní představení
arbejdsopgaver; dine opgaver; dit ansvar; om jobbet|stillingen; ansvarsområder
arbetsuppgifter; dina uppgifter; om rollen|tjänsten
obowiązki; zakres obowiązków; twoje zadania
responsabilità; mansioni
`;

export const dutyAlone = `
responsibility; the role; the position; the job; the opportunity; you will; you'll; you will be; you'll be; tasks; position; description; summary; overview
aufgaben; tätigkeiten
mission; missions; le poste; tâches; activités
tareas
funções; atividades
taken; de functie
opgaver; jobbet; stillingen
zakres; attività
`;

/** Over what is offered, facts, and how to go on: alone they say little. */
export const offer = `
benefits; perks; what we offer; what's in it for you; why join|work; compensation; salary; pay range|rate; equal opportunity|employment; how to apply; apply for|here; application process|deadline|instructions; to apply; hiring|interview process; job|employment type; seniority level; work schedule|location; position type; job location|category|id; closing date
wir bieten; das bieten; unser angebot; bewerbung; darauf kannst
nous offrons; avantages; pourquoi nous; rémunération; postuler
ofrecemos; beneficios
benefícios; oferecemos
wat bieden wij; wij bieden; arbeidsvoorwaarden; solliciter
nabízíme; co vám|ti nab; benefity; pracovního poměru; informace o pozici
vi tilbyder; ansøgning; ansættelse
vi erbjuder; ansökan
oferujemy
offriamo
`;

/** What a button or link begins with that leads to the application. */
export const apply = `
apply; easy apply; quick apply; i'm interested; submit|send|start |your|an|a|my application|resume|cv; 1-click apply; |jetzt|online|hier bewerben; |je postule; candidater; solicitar empleo|ahora; inscribirme; inscríbete; postúlate; candidatar; candidate-se; solliciteer; odpovědět; reagovat; přihlásit se na; mám zájem; chci tuto; ansøg; søg jobbet|stillingen; ansök; sök jobbet|tjänsten; aplikuj; candidati
`;

/** Notices that the posting is closed. */
export const closed = `
no longer accepting|available|open|active|taking|hiring; applications are closed; applications are now closed; applications have closed; nicht mehr verfügbar|aktiv|online; n'est plus disponible|en; ya no está disponible; není aktuální|aktivní; již obsazen|stažen|ukončen|pozastaven|vypršel; byla obsazena|stažena|ukončena|pozastavena; stillingen er besat|udløbet
`;

/** The same in two parts: what is closed, and that it is. */
export const closedThings = `
position; job; vacancy; role; posting; listing; advert
`;
export const closedStates = `
has been filled|closed|removed|archived|paused|deactivated; has expired|closed; is closed; is now closed; is expired; was filled|removed
`;

/** Headings over other postings, shown beside the one. */
export const others = `
people also; you may like; you may also; you might like; you might also; you may be interested; jobs you; jobs like; similar search; explore; recommended for; get notified; set alert; ähnliche; weitere stellen|jobs; offres similaires; ofertas similares; vagas semelhantes|similares; vergelijkbare; podobn; další nabídky|pozice; lignende; liknande; podobne
`;

/** The same in two parts: which, and of what. */
export const otherKinds = `
similar; related; other; more; recommended; featured; latest; new; nearby; all; current; open
`;
export const otherThings = `
jobs; roles; positions; openings; vacancies; opportunities; searches; postings
`;

/** Wording of texts in postings. */
export const wording = `
years of; years experience; years' experience; + years; experience with|in|working|as; bachelor's; bachelors; master's; phd; ph.d; degree in; ability to; proficien; knowledge of; familiar with; familiarity with; must have; must be able; communication skills; communication and; interpersonal; organizational skills; analytical skills; written and verbal; verbal and written; strong understanding; good understanding; excellent written; team player; fast-paced; cross-functional; work|working closely; stakeholders; equal opportunity|employment; sexual orientation; disabilit; veteran; background check; applicant; candidate; we are|we're looking|seeking|hiring; is seeking|looking|hiring; you will|you'll be|have|work|join|lead; responsible for; reports|reporting|report to; full-time; full time; part-time; part time; salary; bonus; 401(k; 401k; paid time|holidays|vacation; tuition; health|life|dental insurance; invites applications; commensurate; resume; cover letter; join our; our team|clients; qualified; job description|title|type; this role|position; hiring; recruit; deadlines
m/w/d; w/m/d; m/f/d; f/m/d; m/f/x; berufserfahrung; kenntnisse; wir suchen; bewerb; abgeschlossene
vous êtes|serez|avez; recherchons; expérience
buscamos; conocimientos; experiencia
conhecimento; experiência
ervaring; wij zoeken
praxe; znalost; zkušenost; hledáme; nabízíme; úvaz
erfaring; ansøg; vi søger|tilbyder|forventer; stilling; ansættelse; arbejdstid; arbejdsplads; kolleg; erfaren; ansvar; opgaver; fleksib; fuldtid; deltid; overenskomst; løn
erfarenhet; vi söker
doświadczeni
`;

/** Nouns that name jobs, as whole words; the last two lines also at the end of longer words. */
export const roles = `
engineer; developer; programmer; manager; analyst; scientist; specialist; designer; administrator; architect; consultant; assistant; associate; coordinator; technician; director; officer; nurse; teacher; driver; internship; intern; representative; researcher; postdoc; professor; lecturer; supervisor; accountant; clerk; operator; mechanic; electrician; recruiter; curator; attendant; executive; trainee; apprentice; advisor; adviser; planner; buyer; cook; chef; cashier; lead; president; therapist; pharmacist; registrar; conservator; worker; fellow
referent; werkstudent; praktikant; auszubildende; sachbearbeiter
développeur; ingénieur; responsable; chargé; chargée; stagiaire; alternant
desarrollador; ingeniero; técnico
desenvolvedor; engenheiro; estágio
stagiair
vývojář; programátor; specialista; administrátor; vedoucí; asistent
elev; vikar; handläggare
`;

/** The same where languages join words: "Softwareentwickler". */
export const roleEndings = `
entwickler; ingenieur; mitarbeiter; leiter; berater; techniker; fahrer; pfleger; verkäufer; medewerker; ontwikkelaar; adviseur; medarbejder; udvikler; konsulent; leder; assistent; tekniker; pædagog; sælger; medhjælper; utvecklare; ingenjör
`;
