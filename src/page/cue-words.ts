/**
 * Words by which a page shows that it is a posting: few, and only to tell that it is one. What a section means is
 * read elsewhere, with the full lists. The lines of a list are languages: English first, then German, French,
 * Spanish, Portuguese, Dutch, Czech, Danish, Swedish, Polish and Italian. Entries are parts of patterns.
 */

/** Stand where a word of a heading begins, over what is asked. */
export const ask = `
requirement|qualification|prerequisite|what you(?:'ll| will)? (?:need|bring|have)|what we(?:'re| are)? (?:look|expect|need)|(?:what )?they(?:'re| are) looking for|what it takes|who you are|who we(?:'re| are) looking|^(?:if )?you(?:'ll| will| should| must| might| may)? (?:have|bring|need)|must[ -]haves?|nice[ -]to[ -]have|bonus points|(?:desired|preferred|required|minimum|basic|essential|technical|key|relevant|professional) (?:skill|experience|education|knowledge|criteria|competenc)|(?:skills?|experience|education|knowledge)(?: and|,| &| ?/) ?(?:skill|experience|education|training|abilit|competenc)|(?:ideal|successful) candidate|candidate (?:profile|will|must|should|has)|your (?:profile|skills|background|experience)|person specification|selection criteria|what makes you|we(?:'re| are) looking for|we(?:'d| would) love|to be successful
anforderung|(?:dein|ihr) profil|das bring(?:st du|en sie)|was (?:du|sie) mitbring|du bringst|sie bringen|voraussetzung|qualifikation|was wir erwarten|wen wir suchen|das zeichnet
profil recherché|votre profil|compétences|prérequis|pré-requis|ce que nous recherchons|vous êtes
requisitos|tu perfil|qué buscamos|lo que buscamos|imprescindible
qualificações|o que (?:procuramos|buscamos)|diferenciais
functie-?eisen|functievereisten|wat wij vragen|wat vragen wij|wie ben jij|jouw profiel|wat breng je|wij vragen
požad[au]|co od (?:vás|tebe)|co očekáv|očekávám|předpoklady|koho hled|jaký jsi
(?:dine|faglige|personlige) (?:kvalifikationer|kompetencer)|kvalifikationer|hvem er du|din profil|vi forventer|vi søger
din profil|vi söker|meriterande|kvalifikationer
wymagania|oczekujemy|twój profil|kogo szukamy|mile widziane
requisiti|il tuo profilo
`;

/** Over what is asked where they are the whole heading. */
export const askAlone = `
skills|experience|education|competenc(?:y|ies)|eligibility|about you|you(?:'re| are)?|expertise|background|certifications?|profile|desired|preferred|required|essential|desirable|pluses|knowledge
profil|kenntnisse|von vorteil|wir erwarten
exigences|formation|expérience
perfil|formación|experiencia|buscamos
competências|formação|experiência
vereisten|profiel|opleiding
znalosti|vzdělání|požadujeme|hledáme
kompetencer|om dig|du er|du har|krav
om dig|krav|profil
profil|profilo|competenze
`;

/** Stand where a word of a heading begins, over what is to be done. */
export const duty = `
responsibilities|^as an? .{3,40}you(?:'ll| will)|you(?:'ll| will)(?: be)?:$|duties|what you(?:'ll| will)?(?: be)?(?: get to)? (?:do|work)|what you(?:'d| would) do|(?:role|job|position|duties) (?:involves?|entails?|includes?)|summary of|your (?:role|mission|tasks|impact|day)|in this role|about (?:the|this) (?:role|job|position|opportunity|vacancy)|(?:role|job|position) (?:overview|summary|description|purpose|duties|functions|scope)|essential (?:functions|job functions)|key accountabilit|day[- ]to[- ]day|a day in|scope of work|how you(?:'ll| will) (?:contribute|make|spend)
(?:deine|ihre) aufgaben|das erwartet|was (?:dich|sie) erwartet|aufgabengebiet|stellenbeschreibung
(?:vos|tes|principales) missions|votre (?:rôle|mission)|(?:description|descriptif) du poste|responsabilités
funciones|responsabilidades|qué harás|lo que harás|descripción del puesto
atribuições|o que você vai|descrição da vaga|principais atividades
jouw taken|werkzaamheden|wat ga je doen|functieomschrijving|verantwoordelijkheden
náplň|co (?:vás|tě|u nás) (?:čeká|bude)|co budete?š? dělat|popis pozice|úvodní představení
arbejdsopgaver|dine opgaver|dit ansvar|om (?:jobbet|stillingen)|ansvarsområder
arbetsuppgifter|dina uppgifter|om (?:rollen|tjänsten)
obowiązki|zakres obowiązków|twoje zadania
responsabilità|mansioni
`;

export const dutyAlone = `
responsibility|the (?:role|position|job|opportunity)|you will|you(?:'ll| will)(?: be)?|tasks|position|description|summary|overview
aufgaben|tätigkeiten
missions?|le poste|tâches|activités
tareas
funções|atividades
taken|de functie
opgaver|jobbet|stillingen
jobbet|zakres|attività
`;

/** Over what is offered, facts, and how to go on: alone they say little. */
export const offer = `
benefits|perks|what we offer|what's in it for you|why (?:join|work)|compensation|salary|pay (?:range|rate)|equal (?:opportunity|employment)|how to apply|apply (?:for this|here)|application (?:process|deadline|instructions)|to apply|(?:hiring|interview) process|job type|employment type|seniority level|work (?:schedule|location)|position type|job (?:location|category|id)|closing date
wir bieten|das bieten|unser angebot|bewerbung|darauf kannst
nous offrons|avantages|pourquoi nous|rémunération|postuler
ofrecemos|beneficios
benefícios|oferecemos
wat bieden wij|wij bieden|arbeidsvoorwaarden|solliciter
nabízíme|co (?:vám|ti) nab|benefity|pracovního poměru|informace o pozici
vi tilbyder|ansøgning|ansættelse
vi erbjuder|ansökan
oferujemy
offriamo
`;

/** What a button or link begins with that leads to the application. */
export const apply = `
(?:easy )?apply|i'm interested|(?:submit|send|start) (?:your |an? |my )?(?:application|resume|cv)|1-click apply|(?:jetzt |online |hier )?bewerben|(?:je )?postule|candidater|solicitar (?:empleo|ahora)|inscribirme|inscríbete|postúlate|candidatar|candidate-se|solliciteer|odpovědět|reagovat|přihlásit se na|mám zájem|chci tuto|ansøg|søg (?:jobbet|stillingen)|ansök|sök (?:jobbet|tjänsten)|aplikuj|candidati
`;

/** Notices that the posting is closed. */
export const closed = `
no longer (?:accepting|available|open|active|taking)|(?:position|job|vacancy|role|posting|listing|advert(?:isement)?)(?: posting)? (?:has been|is|was)(?: now)? (?:filled|closed|expired|removed|archived|paused|deactivated)|applications? (?:are|have)(?: now)? closed|nicht mehr (?:verfügbar|aktiv|online)|n'est plus (?:disponible|en ligne)|ya no está disponible|(?:pozice|nabídka|inzerát|pozici)[^.]{0,40}(?:není aktu|není aktiv|obsazen|stažen|ukončen|pozastaven|vypršel)|stillingen er (?:besat|udløbet)
`;

/** Headings over other postings, shown beside the one. */
export const others = `
(?:similar|related|other|more|recommended|featured|latest|new|nearby|all|current|open|further)(?: \\p{L}+){0,2} (?:jobs|roles|positions|openings|vacancies|opportunities|searches|postings|offers)|people also|you (?:may|might) (?:also )?(?:like|be interested)|jobs (?:you|like|similar)|explore|recommended for|get notified|set alert|ähnliche|weitere (?:stellen|jobs)|offres similaires|ofertas similares|vagas (?:semelhantes|similares)|vergelijkbare|podobn|další (?:nabídky|pozice)|lignende|liknande|podobne
`;

/** Wording of texts in postings. */
export const wording = `
years? (?:of )?(?:\\p{L}+ ){0,4}experience|\\d\\+? years|experience (?:with|in|working|as)|(?:bachelor|master)'?s?(?: degree)|ph\\.?d|degree in|ability to|proficien|knowledge of|familiar(?:ity)? with|must (?:have|be able)|(?:strong|excellent|good) (?:\\p{L}+ ){0,3}skills|communication skills|team player|fast-paced|cross-functional|work(?:ing)? closely|stakeholders|equal (?:opportunity|employment)|sexual orientation|disabilit|veteran|background check|applicants?|candidates?|we(?:'re| are) (?:looking for|seeking|hiring)|is (?:seeking|looking for|hiring)|you(?:'ll| will) (?:be|have|work|join|lead)|responsible for|report(?:s|ing) to|full[- ]time|part[- ]time|salary|bonus|401\\(?k|paid (?:time off|holidays|vacation)|tuition|(?:health|life|dental) insurance|invites applications|commensurate|resume|cover letter|join our|our (?:team|clients)|qualified|job (?:description|title|type)|this (?:role|position)|hiring|recruit|deadlines
[mfwd]/[mfwd]/[dx]|berufserfahrung|kenntnisse|wir suchen|bewerb|abgeschlossene
vous (?:êtes|serez|avez)|recherchons|expérience
buscamos|conocimientos|experiencia
conhecimento|experiência
ervaring|wij zoeken
praxe|znalost|zkušenost|hledáme|nabízíme|úvaz
erfaring|ansøgning|ansøg|vi (?:søger|tilbyder|forventer)|stilling|ansættelse|arbejdstid|arbejdsplads|kolleg|erfaren|ansvar|opgaver|fleksib|(?:fuld|del)tid|overenskomst|løn
erfarenhet|vi söker
doświadczeni
`;

/** Nouns that a posting's title ends in, or nearly. */
export const roles = `
engineer|developer|programmer|manager|analyst|scientist|specialist|designer|administrator|architect|consultant|assistant|associate|coordinator|technician|director|officer|nurse|teacher|driver|internship|intern|representative|researcher|postdoc|professor|lecturer|supervisor|accountant|clerk|operator|mechanic|electrician|recruiter|curator|attendant|executive|trainee|apprentice|advisor|adviser|planner|buyer|cook|chef|cashier|lead|head of|president|therapist|pharmacist|registrar|conservator|worker|fellow
referent|werkstudent|praktikant|auszubildende|sachbearbeiter
développeur|ingénieur|responsable|chargée?|stagiaire|alternant
desarrollador|ingeniero|técnico
desenvolvedor|engenheiro|estágio
stagiair
vývojář|programátor|specialista|administrátor|vedoucí|asistent
elev|vikar
handläggare
`;

/** The same where languages join words: "Softwareentwickler". */
export const roleEndings = `
entwickler|ingenieur|mitarbeiter|leiter|berater|techniker|fahrer|pfleger|verkäufer|medewerker|ontwikkelaar|adviseur|medarbejder|udvikler|konsulent|leder|assistent|tekniker|pædagog|sælger|medhjælper|utvecklare|ingenjör
`;

/** Marks of a title that is open to all, as the law of some countries asks. */
export const openToAll = `
\\(?[mwfdhvx] ?[/|] ?[mwfdhvx](?: ?[/|] ?[mwfdxi])?\\)|\\(h/f\\)|all genders
`;
