/** The languages whose postings are read. */
export const readLanguages: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'nl', 'pt']);

/**
 * Words by which a text's language is told: small ones, frequent in it and rare in its neighbours, and those that
 * even the shortest posting has. A word that several languages share tells each of them a part.
 */
export const tellingWords: Readonly<Record<string, string>> = {
  en: 'the and of to with for you our we are is will this that from have your be as or on by who what work team experience required requirements skills looking job must years ability knowledge no do not an in at',
  de: 'und der die das mit für wir du sie ist auf von den im zu eine einen unsere deine ihre bei als nicht auch sowie oder dich gesucht suchen erfahrung kenntnisse ausbildung berufserfahrung vollzeit teilzeit führerschein aufgaben gmbh deutschkenntnisse sofort mitarbeiter bewerbung',
  fr: 'le les des et vous nous dans pour avec est une sur au aux votre vos notre nos du qui êtes avez sont ou ce cette recherche recherchons cherche poste expérience formation profil missions cdi cdd diplôme permis recrute salaire',
  es: 'el los las y con para una del que por en nuestro nuestra tu es al como más se son somos sobre tus trabajo busca buscamos experiencia requisitos jornada contrato conocimientos imprescindible sueldo incorporación funciones',
  nl: 'het een van en je jij wij met voor op is zijn aan bij wat onze ons jouw als naar niet deze ben hebt kun werk gezocht zoeken vacature ervaring opleiding functie uur rijbewijs gevraagd werkervaring',
  pt: 'os as com para uma do da dos das em no na que nossa nosso você é ao ser mais são não seu sua e pelo procura procuramos vaga experiência conhecimentos requisitos vencimento contratamos formação funções',
  it: 'il gli della delle con per una del che di nel nella siamo sono nostro tuo lavoro anche degli alla cerchiamo cerca azienda esperienza requisiti contratto conoscenza richiesta',
  da: 'og af til med vi du er det en på som for at dig vores har kan den din dine og/eller hos ikke søger erfaring stilling',
  sv: 'och att av till med vi du är det ett på som för dig vår har kan den din dina hos inte eller söker erfarenhet tjänst',
  no: 'og av til med vi du er det et på som for å deg vår har kan den din dine hos ikke eller søker erfaring stilling',
  pl: 'i w na z do się dla oraz jest nie że o po od jako lub twoje praca naszej doświadczenie szukamy wymagania mile widziane umiejętność',
  cs: 'a v na se s do pro je to za nebo jsme že jako práce naše máte nás být od hledáme zkušenosti požadujeme nabízíme',
  sk: 'a v na sa s do pre je to alebo sme že ako práca naše máte nás byť hľadáme skúsenosti požadujeme ponúkame',
  fi: 'ja on ei että se tai ovat sekä kanssa olet meillä sinulla työ etsimme kokemusta tehtävä',
  hu: 'és a az egy hogy nem vagy van munka keresünk tapasztalat elvárások csapatunk amit',
  ro: 'și cu pentru în sau este sunt din care experiență căutăm cerințe suntem cunoștințe',
  tr: 've bir için ile bu olarak olan veya en az deneyim tecrübe arıyoruz iş ekibimize',
  ca: 'els les amb per una dels que som i és treball experiència busquem requisits nostre',
  hr: 'i u na se za je od sa ili kao iskustvo tražimo poslova radno znanje našeg',
  et: 'ja on ei või ning meie sinu töö kogemus otsime oskus',
};

/** Languages with a script of their own, told by its letters. Kana come before the Chinese signs they stand among. */
export const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];
