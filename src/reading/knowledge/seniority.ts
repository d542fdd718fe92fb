/** Words of titles that tell how senior a job is. The group that comes last in the list and is found wins. */
export const seniorityCues = `
[junior]
en: junior; jr; graduate; entry level; entry-level; trainee; apprentice; early career; new grad
de: junior; auszubildende; auszubildender; ausbildung; berufseinsteiger
fr: junior; débutant; débutante; apprenti; apprentie; alternance
es: junior; aprendiz
nl: junior; starter; medior junior; leerling
pt: júnior; junior; aprendiz

[mid]
en: mid level; mid-level; intermediate; midlevel; mid-senior; experienced
de: berufserfahren
fr: confirmé; confirmée
es: intermedio
nl: medior
pt: pleno

[senior]
en: senior; sr; staff; principal; distinguished
de: senior; leitend*
fr: senior; sénior; expérimenté; expérimentée; principal
es: senior; sénior; principal
nl: senior; ervaren
pt: sénior; sênior; senior

[lead]
en: lead; team lead; team leader; tech lead; technical lead; supervisor; charge nurse; foreman; shift lead; leader; head nurse; lead hand; crew chief
de: teamleiter*; teamleitung; gruppenleit*; schichtleit*; stationsleitung; leitung; vorarbeiter*
fr: chef d'équipe; responsable d'équipe; lead; référent; référente
es: jefe de equipo; líder; encargado; encargada; coordinador; coordinadora
nl: teamleider; voorman; lead; teamlead; ploegleider
pt: líder; chefe de equipa; encarregado; encarregada; coordenador; coordenadora

[manager]
en: manager; mgr; management
de: abteilungsleit*; bereichsleit*; filialleit*; manager; managerin; pflegedienstleitung
fr: responsable; manager; chef de service; gérant; gérante
es: gerente; responsable; jefe; jefa; manager
nl: manager; hoofd; afdelingshoofd; bedrijfsleider; filiaalmanager
pt: gerente; gestor; gestora; responsável; chefe

[director]
en: director; head of; vice president; vp; avp; svp; evp; dean
de: direktor*; leiter der; hauptabteilungsleit*
fr: directeur; directrice
es: director; directora
nl: directeur; directrice
pt: diretor; diretora

[executive]
en: chief executive; chief financial officer; chief technology officer; chief operating officer; chief marketing officer; chief people officer; chief product officer; chief information officer; chief of staff; ceo; cto; cfo; coo; cmo; cio; ciso; president and ceo; managing director; general counsel
de: geschäftsführer*; geschäftsführung; vorstand
fr: directeur général; directrice générale
es: director general; directora general
nl: algemeen directeur
pt: diretor geral; diretora geral

[intern]
en: intern; internship; interns; co-op; working student; summer analyst; placement student
de: praktikant; praktikantin; praktikum; werkstudent; werkstudentin; trainee
fr: stage; stagiaire
es: prácticas; becario; becaria
nl: stage; stagiair; stagiaire; werkstudent
pt: estágio; estagiário; estagiária
`;

/**
 * Titles in which such a word is the trade, not the rank: an account executive's, a product manager's, an
 * administrative assistant's. What is left of the title once they are taken out tells the rank.
 */
export const ranklessTitles = `
[none]
en: account executive; account manager; product manager; project manager; program manager; programme manager; case manager; community manager; social media manager; customer success manager; office manager; content manager; construction manager; partner manager; delivery manager; success manager; relationship manager; executive assistant; administrative assistant; personal assistant; medical assistant; nursing assistant; dental assistant; research assistant; teaching assistant; care assistant; healthcare assistant; kitchen assistant; shop assistant; store assistant; sales assistant; curatorial assistant; physician assistant; legal assistant; veterinary assistant; executive chef; sales associate; research associate; warehouse associate; store associate; retail associate; care associate; associate professor; assistant professor; associate degree; music director; art director; creative director; funeral director; assistant to; property manager; brand manager; category manager; collections manager; collection manager; event manager; events manager; release manager; data manager; lead generation; people manager; staff nurse; staff accountant; staff attorney; staff pharmacist; staff scientist; hr specialist; graduate school; graduate programme manager; management consultant; asset management; management trainee; change management; risk management; wealth management; project management; product management
de: assistent*; projektmanager*; produktmanager*; account-manager*; projektleiter*
fr: responsable de projet; chef de projet; cheffe de projet; assistant de direction; chef de produit; assistante de direction
es: jefe de proyecto; asistente de dirección; project manager
nl: projectmanager; productmanager; accountmanager; projectleider
pt: gestor de projeto; gestora de projeto; assistente
`;
