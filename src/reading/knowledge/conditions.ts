/**
 * Wording that states a condition of the job, wherever it stands in the posting. A cue must say it by itself:
 * "travel" alone may be the employer's business.
 */
export const conditionCues = `
[travel]
en: travel up to; travel required; travel is required; travel requirement*; required to travel; requires travel; travel as needed; travel is; travel may be; travel will be; travel expected; willing* to travel; ability to travel; able to travel; availability to travel; available to travel; must travel; may travel; will travel; some travel; occasional travel; frequent travel; regular travel; minimal travel; limited travel; no travel; little travel; domestic travel; international travel; overnight travel; travel domestically; travel internationally; travel occasionally; travel frequently; travel to client*; travel to customer*; travel between; travel locally; percent travel; travel percentage; travel approximately; travel time; extensive travel; local travel
de: reisebereitschaft; reisetätigkeit; dienstreisen; reiseanteil; reisebereit
fr: déplacements; déplacement ponctuel*; déplacements fréquents; déplacements ponctuels
es: disponibilidad para viajar; viajes frecuentes; viajar ocasionalmente
nl: reisbereidheid; bereid te reizen; bereid om te reizen
pt: disponibilidade para viajar; deslocações; viagens frequentes; disponibilidade para viagens

[on-call]
en: on-call; on call; oncall; pager duty rotation; call rotation; standby rota
de: rufbereitschaft; bereitschaftsdienst; bereitschaftsdienste
fr: astreinte; astreintes
es: guardias; guardias localizadas
nl: bereikbaarheidsdienst; bereikbaarheidsdiensten; consignatiedienst; consignatie
pt: regime de prevenção; sobreaviso; plantão; plantões

[weekends]
en: weekends; weekend work; weekend shift*; weekend availability; weekend hours; evening and weekend; every other weekend; weekend requirement*; weekend duty; weekend rota; weekend coverage; saturday and sunday; work saturdays; work sundays; schedule weekends
de: wochenende; wochenenden; wochenendarbeit; wochenenddienst; wochenenddienste; samstags; sonntags
fr: week-end; week-ends; le samedi; le dimanche
es: fines de semana; fin de semana; sábados; domingos
nl: weekend; weekenden; weekenddienst; weekenddiensten
pt: fins de semana; fim de semana; sábados; domingos; finais de semana

[nights]
en: night shift; night shifts; overnight shift; overnight shifts; overnights; graveyard shift; work nights; nights and weekends; nights weekends; nights or weekends; weekends and nights; weekends and or nights; including nights; day and night; days evenings and nights; night duty; waking nights
de: nachtdienst; nachtdienste; nachtschicht; nachtschichten; nachtarbeit
fr: travail de nuit; de nuit; nuits
es: turno de noche; nocturno; turno nocturno; noches
nl: nachtdienst; nachtdiensten; nachten
pt: turno da noite; noturno; turno noturno; noites

[shifts]
en: shift work; shift hours; hour shift; hour shifts; rotating shift; rotating shifts; shift pattern; shift patterns; various shifts; weekend shifts; evening shifts; work shifts; scheduled shifts; flexible shifts; all shifts; any shift; day shift; evening shift; 1st shift; 2nd shift; 3rd shift; first shift; second shift; third shift; shift rota; 12 hour shift; 8 hour shift; swing shift; 24 7 shift
de: schichtarbeit; schichtdienst; schichtbetrieb; wechselschicht; früh- und spätschicht; zwei-schicht-betrieb; drei-schicht-betrieb; schichtbereitschaft; 3-schicht-system; schichtsystem
fr: horaires décalés; 3x8; 2x8; travail posté; en équipe alternée
es: turnos rotativos; turnos; turno rotativo
nl: ploegendienst; ploegendiensten; wisselende diensten; onregelmatige diensten
pt: turnos; turnos rotativos; escala; regime de turnos

[overtime]
en: overtime required; overtime may; overtime as needed; work overtime; some overtime; mandatory overtime; overtime hours; occasional overtime
de: überstunden
fr: heures supplémentaires
es: horas extra; horas extras
nl: overwerk; overuren
pt: horas extra; horas extraordinárias; horas extras

[hours]
en: hours per week; hours a week; hours weekly; hrs week; hours week; hour work week; hour workweek; hour week; hrs per week
de: stunden pro woche; stunden woche; wochenstunden; std woche; stunden wöchentlich
fr: heures par semaine; heures hebdomadaires; h semaine; 35h
es: horas semanales; horas a la semana
nl: uur per week; uren per week; urige werkweek
pt: horas semanais; horas por semana

[office-days]
en: days per week in; days a week in; days in the office; days in office; days onsite; days on-site; days per week onsite; days a week onsite; days a week on-site; days per week on-site; day per week in; days each week in; days in-office; days a week from; days per week from; times a week in the office; days at the office
de: tage im büro; tage pro woche im büro; tage vor ort; tag im büro; tage homeoffice; tage pro woche vor ort
fr: jours sur site; jours au bureau; jours de télétravail; jour de télétravail; jours par semaine au bureau
es: días en la oficina; días presenciales; días de teletrabajo; días a la semana en la oficina
nl: dagen op kantoor; dagen per week op kantoor; dagen thuiswerken
pt: dias no escritório; dias presenciais; dias por semana no escritório

[time-zone]
en: time zone; time zones; timezone; timezones; eastern time; pacific time; central european time; cet; est hours; pst hours; gmt; utc; core hours; working hours overlap; overlap with; et hours; pt hours
de: zeitzone
fr: fuseau horaire
es: zona horaria; huso horario
nl: tijdzone
pt: fuso horário

[sponsorship]
en: visa sponsorship; immigration sponsorship; employment sponsorship; work sponsorship; provide sponsorship; offer sponsorship; require sponsorship; requires sponsorship; without sponsorship; need sponsorship; need for sponsorship; sponsorship is; sponsorship not; sponsorship now; sponsorship available; sponsorship for employment; sponsorship for work; sponsorship of; sponsor visas; sponsor a visa; sponsor work; sponsor employment; sponsor for employment; sponsor applicants; sponsor candidates; sponsor an; unable to sponsor; able to sponsor; not sponsor; will sponsor; can sponsor; visa support; visa assistance; h1b; h-1b; visa transfer; company-sponsored visa; skilled worker visa
de: visum; visa-unterstützung
fr: parrainage; sponsoring de visa
es: patrocinio; visado
nl: visumsponsoring; kennismigrant
pt: patrocínio de visto

[relocation]
en: relocation assistance; relocation package; relocation support; relocation is; relocation provided; relocation available; relocation benefits; relocation expenses; help relocating; assistance with relocation; relocation reimbursement; relocation offered; must relocate; willing* to relocate; open to relocation; relocation required
de: umzugshilfe; umzugskosten; umzugsunterstützung; relocation-support
fr: aide à la mobilité; prise en charge du déménagement; aide au déménagement
es: ayuda de traslado; apoyo en la reubicación; paquete de reubicación
nl: verhuiskosten; verhuiskostenvergoeding
pt: apoio à relocalização; apoio à mudança; auxílio mudança

[clearance]
en: security clearance; secret clearance; top secret; ts sci; active clearance; public trust; sc cleared; sc clearance; dv cleared; dv clearance; polygraph; obtain a clearance; clearance required; eligible for a clearance; clearance level
de: sicherheitsüberprüfung; ü2
fr: habilitation confidentiel; habilitation secret; habilitation défense
nl: veiligheidsonderzoek; vgb
pt: credenciação de segurança

[background-check]
en: background check; background checks; background screening; background investigation; criminal record check; dbs check; enhanced dbs; pre-employment screening; drug screen; drug test; drug screening; drug testing; reference checks; criminal background; vetting; fingerprint*
de: führungszeugnis; erweitertes führungszeugnis
fr: casier judiciaire
es: certificado de antecedentes penales; antecedentes penales; delitos sexuales
nl: vog; verklaring omtrent het gedrag
pt: registo criminal; antecedentes criminais

[driving-licence]
en: driver's license; drivers license; driver license; driving licence; driving license; driver's licence; driving licences; cdl; class a license; clean driving record; full uk licence; own vehicle; own transportation
de: führerschein; führerscheinklasse; fahrerlaubnis; pkw-führerschein
fr: permis b; permis de conduire; permis c; permis ce
es: carnet de conducir; permiso de conducir; carné de conducir; vehículo propio
nl: rijbewijs; eigen vervoer
pt: carta de condução; cnh; viatura própria; habilitação categoria

[minimum-age]
en: at least 18 years; at least 21 years; at least 16 years; minimum 18 years; minimum 21 years; 18 years of age or older; 21 years of age or older; 18 years or older; 18 or older; 21 or older; 21 years or older; must be 18; must be 21; minimum age; over the age of 18; over the age of 21
de: mindestalter; mindestens 18; volljährig; ab 18 jahren
fr: âge minimum; majeur; 18 ans minimum
es: mayor de edad; mayor de 18; mayores de 18
nl: minimaal 18 jaar; minimumleeftijd; meerderjarig
pt: maior de idade; maiores de 18; idade mínima

[lifting]
en: lift up to; lift and carry; lifting up to; lift _ pounds; lift _ lbs; lift _ kg; able to lift; ability to lift; lift at least; lift objects; lift heavy; lift or move; lift and or move; lifting of; must lift; lifting and carrying
de: schwer heben; heben und tragen; schweres heben; körperlich belastbar; körperliche belastbarkeit
fr: port de charges; charges lourdes
es: levantar peso; levantar cargas; carga de peso
nl: zwaar tillen; tillen
pt: levantar pesos; levantar peso; carregar peso

[contract-length]
en: month contract; months contract; month fixed; month fixed-term; fixed term; fixed-term; contract length; contract duration; month assignment; temporary contract; maternity cover; parental leave cover; contract to hire; contract-to-hire; week contract; year contract; year fixed-term; limited term; term-limited; year appointment; month appointment; temporary position; duration of contract; seasonal position; seasonal role
de: befristet; befristung; befristete; elternzeitvertretung; unbefristet; unbefristete; unbefristeter; unbefristeten
fr: cdd; cdi; contrat à durée déterminée; contrat à durée indéterminée; durée du contrat
es: contrato temporal; contrato indefinido; contrato de sustitución; duración del contrato
nl: tijdelijk contract; vast contract; jaarcontract; contract voor bepaalde tijd; contract voor onbepaalde tijd; onbepaalde tijd
pt: contrato a termo; contrato sem termo; contrato temporário; contrato por tempo determinado; prazo determinado

[start]
en: start date; starting date; anticipated start; immediate start; start immediately; available immediately; start asap; available to start; expected start; target start; planned start; to start in; starts in; start in
de: eintrittsdatum; zum nächstmöglichen zeitpunkt; ab sofort; eintrittstermin; startdatum; nächstmöglich
fr: date de début; prise de poste; dès que possible; date de démarrage; poste à pourvoir
es: incorporación inmediata; fecha de inicio; fecha de incorporación
nl: startdatum; per direct; indiensttreding; zo spoedig mogelijk
pt: início imediato; data de início; entrada imediata

[equity]
en: equity award*; equity package; equity grant*; equity compensation; stage equity; meaningful equity; salary and equity; bonus and equity; equity in the company; competitive equity; generous equity; equity options; equity plan; offers equity; equity participation; plus equity; stock options; stock option; rsus; rsu; employee stock; shares in the company; share options; espp; stock purchase; profit interests
de: beteiligung am unternehmen; mitarbeiterbeteiligung; virtuelle anteile; vsop; esop
fr: bspce; actionnariat; stock-options; intéressement
es: acciones de la empresa; participaciones; stock options
nl: aandelen; aandelenopties
pt: participação acionista; opções sobre ações

[bonus]
en: annual bonus; performance bonus; sign-on bonus; signing bonus; sign on bonus; target bonus; bonus eligible; bonus plan; bonus program; bonus structure; bonus of; commission; commissions; on-target earnings; ote; discretionary bonus; quarterly bonus; incentive bonus; incentive pay; bonus opportunity; bonus potential; bonus scheme; retention bonus; year-end bonus; bonuses
de: bonus; weihnachtsgeld; urlaubsgeld; 13 gehalt; prämie; prämien; provision
fr: prime; primes; 13e mois; 13ème mois; rémunération variable
es: bonus; comisiones; variable; incentivos; paga extra
nl: bonus; dertiende maand; 13e maand; eindejaarsuitkering; provisie; winstdeling
pt: bónus; bônus; comissões; prémio; prêmio; subsídio de natal; 13º salário; plr

[closing]
en: closing date; application deadline; applications close; apply by; applications must be received; applications are due; applications due; deadline for applications; deadline to apply; apply before; applications will be accepted until; open until; closes on; review of applications; application window; applications by; no later than; applications will close
de: bewerbungsfrist; bewerbungsschluss; bewerbung bis; bewerben sie sich bis; bewirb dich bis
fr: date limite; avant le; candidatures jusqu'au; postulez avant
es: fecha límite; plazo de presentación; hasta el día; plazo de inscripción
nl: sluitingsdatum; solliciteer voor; reageren kan tot; reageer voor; solliciteren kan tot
pt: data limite; candidaturas até; prazo para candidatura; inscrições até

[reports-to]
en: reports directly to; reports to the; reporting to the; reporting directly to; will report to; you'll report to; report directly to; position reports to; role reports to
de: berichtet an; berichtest an; berichten an; unterstellt
fr: rattaché au; rattachée au; rattaché à; rattachée à; sous la responsabilité
es: reportando a; reportarás a; reporta a
nl: rapporteert aan; je rapporteert aan
pt: reporta a; reportarás a; reportando a; reporta ao
`;

/** Words before or after a cue that turn it round: "unable to sponsor", "no travel", "sponsorship is not available". */
export const negations: Readonly<Record<string, readonly string[]>> = {
  en: [
    'no',
    'not',
    'never',
    'without',
    'unable',
    'cannot',
    "can't",
    "don't",
    "doesn't",
    "won't",
    "isn't",
    "aren't",
    'neither',
    'nor',
    'ineligible',
    'none',
  ],
  de: ['kein', 'keine', 'keinen', 'keinerlei', 'nicht', 'ohne'],
  fr: ['pas', 'aucun', 'aucune', 'sans', 'ni'],
  es: ['no', 'sin', 'ningún', 'ninguna'],
  nl: ['geen', 'niet', 'zonder'],
  pt: ['não', 'sem', 'nenhum', 'nenhuma'],
};
