/** The languages whose postings are read. */
export const readLanguages: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'nl', 'pt']);

/**
 * Small words by which a text's language is told: frequent in it, and rare in its neighbours.
 * Words that several languages share tell little and are left out.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the and of to with for you our we are is will this that from have your be as or on by who what work team',
  de: 'und der die das mit für wir du sie ist auf von den im zu eine einen unsere deine ihre bei als nicht auch sowie oder dich',
  fr: 'le les des et vous nous dans pour avec est une sur au aux votre vos notre nos du qui êtes avez sont ou ce cette',
  es: 'el los las y con para una del que por en nuestro nuestra tu es al como más se son somos sobre tus trabajo',
  nl: 'het een van en je jij wij met voor op is zijn aan bij wat onze ons jouw als naar niet deze ben hebt kun werk',
  pt: 'os as com para uma do da dos das em no na que nossa nosso você é ao ser mais são não seu sua e pelo',
  it: 'il gli della delle con per una del che di nel nella siamo sono nostro tuo lavoro anche degli alla',
  da: 'og af til med vi du er det en på som for at dig vores har kan den din dine og/eller hos ikke',
  sv: 'och att av till med vi du är det ett på som för dig vår har kan den din dina hos inte eller',
  no: 'og av til med vi du er det et på som for å deg vår har kan den din dine hos ikke eller',
  pl: 'i w na z do się dla oraz jest nie że o po od jako lub twoje praca naszej',
  cs: 'a v na se s do pro je to za nebo jsme že jako práce naše máte nás být od',
  fi: 'ja on ei että se tai ovat sekä kanssa olet meillä sinulla työ',
};
