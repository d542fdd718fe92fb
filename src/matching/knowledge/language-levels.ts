/**
 * Wording for how well a language must be spoken, by the Common European Framework. Where a wording
 * has no fixed level, the one that employers mostly mean: fluent C1, business B2, conversational B1, basic A2.
 */
export const languageLevelTags = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;

export const askedLanguageLevels = `
[native]
en: native; native level; mother tongue; native speaker; native speaker fluency; native fluency; native speaker level; native or bilingual; bilingual
de: muttersprache; muttersprachlich*; muttersprachler*
fr: langue maternelle; bilingue
es: nativo; nativa; lengua materna; bilingüe
nl: moedertaal; moedertaalniveau; native
pt: nativo; nativa; língua materna; bilingue; bilíngue

[C2]
en: c2; near-native; near native
de: c2; annähernd muttersprachlich
fr: c2
es: c2
nl: c2
pt: c2

[C1]
en: c1; excellent; fluent; fluently; fluency; full professional proficiency; business fluent; excellent command
de: c1; fließend*; fliessend*; verhandlungssicher*; sehr gute; ausgezeichnete; stilsicher*
fr: c1; courant; couramment; courante; maîtrise parfaite; parfaite maîtrise
es: c1; fluido; fluida; fluidez; nivel alto; dominio
nl: c1; vloeiend; uitstekende; uitstekend
pt: c1; fluente; fluência; fluentemente

[B2]
en: b2; proficient; proficiency; professional proficiency; professional working proficiency; business level; business-level; working proficiency; upper intermediate; good; strong; very good
de: b2; gute; gutes; geschäftssicher*; sicher*
fr: b2; professionnel; bon niveau; bonne maîtrise
es: b2; nivel profesional; buen nivel; intermedio alto
nl: b2; goede; goed; zakelijk
pt: b2; bom nível; bons conhecimentos; profissional; avançado

[B1]
en: b1; conversational; intermediate; working knowledge; communicative
de: b1; konversationssicher*
fr: b1; niveau intermédiaire; intermédiaire
es: b1; conversacional; nivel medio; intermedio
nl: b1; redelijk*
pt: b1; intermédio; intermediário; conversação

[A2]
en: a2; basic; some knowledge; elementary
de: a2; grundkenntnisse
fr: a2; notions; bases
es: a2; básico; nociones; nivel básico
nl: a2; basiskennis; basis
pt: a2; básico; noções; nível básico

[A1]
en: a1; beginner
de: a1
fr: a1
es: a1
nl: a1
pt: a1
`;
