import { languageLevels } from '../../../reading/posting.ts';
import { skillLevels } from '../../profile.ts';

/** How well somebody says they know a skill. */
export const skillLevelTags = skillLevels;

export const skillLevelWords = `
[beginner]
en: beginner; basic; basics; basic knowledge; novice; fundamentals; elementary; familiar; familiar with; familiarity
de: grundkenntnisse; anfänger; grundlagen; basiswissen; erste erfahrungen
fr: notions; débutant; bases; débutante; connaissances de base
es: básico; básica; nociones; principiante; conocimientos básicos
nl: basiskennis; beginner; basis
pt: básico; básica; noções; iniciante

[working]
en: intermediate; working knowledge; good; competent; moderate; average; comfortable; solid
de: fortgeschritten; gut; gute kenntnisse; solide kenntnisse; mittel
fr: intermédiaire; bon niveau; bonne maîtrise; bonnes connaissances
es: intermedio; intermedia; medio; nivel medio
nl: gemiddeld; goed; goede kennis
pt: intermédio; intermédia; intermediário; médio

[proficient]
en: proficient; advanced; very good; strong; fluent; highly proficient; skilled
de: sehr gut; sehr gute kenntnisse; versiert; fundiert; fundierte kenntnisse; weit fortgeschritten
fr: avancé; avancée; confirmé; confirmée; très bon niveau; très bonne maîtrise; maîtrise
es: avanzado; avanzada; alto; nivel alto
nl: gevorderd; zeer goed; ervaren
pt: avançado; avançada

[expert]
en: expert; expert level; master; guru; in-depth; excellent
de: experte; expertin; expertenwissen; expertenkenntnisse; ausgezeichnet
fr: expert; experte; expertise
es: experto; experta; excelente
nl: expert; uitstekend
pt: especialista; perito; excelente
`;

/** How well somebody speaks a language, on the Common European Framework. */
export const languageLevelTags = languageLevels;

export const languageLevelWords = `
[A1]
en: a1; beginner; novice
de: a1; anfänger; anfängerin
fr: a1; débutant; débutante
es: a1; principiante
nl: a1; beginner
pt: a1; iniciante

[A2]
en: a2; elementary; elementary proficiency; basic; basics; basic knowledge; school level
de: a2; grundkenntnisse; grundlagen; basiskenntnisse; schulkenntnisse
fr: a2; notions; élémentaire; scolaire; bases; niveau scolaire
es: a2; básico; nociones; elemental; nivel básico
nl: a2; basis; basiskennis; elementair
pt: a2; básico; noções; elementar

[B1]
en: b1; intermediate; conversational; limited working proficiency; limited working; working knowledge; fair; pre-intermediate; limited
de: b1; mittelstufe; befriedigend; ausreichend; konversationssicher
fr: b1; intermédiaire; niveau intermédiaire; compétence professionnelle limitée
es: b1; intermedio; nivel intermedio; medio; conversación; competencia básica limitada
nl: b1; gemiddeld; redelijk
pt: b1; intermédio; intermediário; médio

[B2]
en: b2; upper intermediate; upper-intermediate; professional working proficiency; professional working; good; working proficiency; independent user; professional; business level
de: b2; gut; gute kenntnisse; gute; verhandlungsfähig
fr: b2; bon niveau; bon; professionnel; capacité professionnelle; compétence professionnelle; opérationnel; intermédiaire supérieur
es: b2; intermedio alto; bueno; profesional; competencia profesional
nl: b2; goed; professionele werkvaardigheid
pt: b2; bom; profissional; intermédio superior

[C1]
en: c1; fluent; fluency; full professional proficiency; full professional; advanced; very good; excellent; business fluent; proficient; fluently
de: c1; fließend; fliessend; verhandlungssicher; sehr gut; sehr gute kenntnisse; fortgeschritten; flüssig
fr: c1; courant; couramment; avancé; très bon niveau; capacité professionnelle complète; très bon
es: c1; fluido; avanzado; alto; muy bueno; nivel alto; competencia profesional completa; fluida
nl: c1; vloeiend; gevorderd; zeer goed; uitstekend
pt: c1; fluente; avançado; muito bom

[C2]
en: c2; near native; near-native; mastery; proficiency; bilingual proficiency
de: c2; annähernd muttersprachlich; muttersprachniveau
fr: c2; maîtrise parfaite; quasi natif
es: c2; dominio; casi nativo
nl: c2; bijna moedertaal
pt: c2; domínio

[native]
en: native; mother tongue; native speaker; native or bilingual; native or bilingual proficiency; first language; native language; bilingual; native proficiency; mother tongues
de: muttersprache; muttersprachler; muttersprachlerin; muttersprachlich; bilingual; zweisprachig; erstsprache
fr: langue maternelle; maternelle; natif; native; bilingue; langue natale
es: nativo; nativa; lengua materna; materno; bilingüe; idioma materno; materna
nl: moedertaal; native; tweetalig; moedertaalspreker
pt: nativo; nativa; língua materna; materna; bilíngue; bilingue
`;
