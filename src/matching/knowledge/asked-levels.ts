/**
 * Wording that says how well something must be known. `any` asks for no level and ends what a stronger word
 * before it began ("expert in Python and basic SQL"). `solid` is all that is more than a beginner's,
 * `advanced` wants proficiency, `expert` the top. A `-word` speaks only of the skill right beside it:
 * "advanced SQL", "Excel (expert)"; the others reach on: "in-depth knowledge of SQL and Oracle".
 */
export const askedLevelTags = [
  'any',
  'solid',
  'advanced',
  'expert',
  'solid-word',
  'advanced-word',
  'expert-word',
] as const;

export const askedLevels = `
[expert]
en: expert in; expert at; expert with; expert level; expert knowledge; expert skills; expert proficiency; expert understanding; expert user; mastery of; mastery in; complete mastery; authority on
de: expertenkenntnisse; expertenwissen; experte in; experte für; expertin in; expertin für
fr: expert en; experte en; maîtrise parfaite; parfaite maîtrise; expertise pointue
es: experto en; experta en; dominio experto; dominio total
nl: expert in; expertkennis; expertniveau
pt: especialista em; domínio total; nível especialista

[advanced]
en: advanced knowledge; advanced skills; advanced skill; advanced proficiency; advanced level; advanced user; advanced understanding; advanced experience; advanced working knowledge; advanced expertise; in-depth knowledge; in-depth understanding; in-depth experience; in-depth expertise; deep knowledge; deep understanding; deep expertise; deep experience; deep technical knowledge; extensive knowledge; thorough knowledge; thorough understanding; comprehensive knowledge; highly proficient; highly skilled in
de: vertiefte kenntnisse; vertieftes wissen; tiefgehende kenntnisse; tiefgreifende kenntnisse; tiefes verständnis; umfassende kenntnisse; ausgezeichnete kenntnisse; exzellente kenntnisse; hervorragende kenntnisse; sehr gute kenntnisse; fortgeschrittene kenntnisse
fr: connaissances approfondies; connaissance approfondie; niveau avancé; maîtrise avancée; excellente maîtrise; excellente connaissance; très bonne maîtrise
es: conocimientos avanzados; conocimiento avanzado; nivel avanzado; dominio avanzado; conocimientos profundos; conocimiento profundo; manejo avanzado
nl: diepgaande kennis; uitgebreide kennis; grondige kennis; gevorderde kennis; uitstekende kennis
pt: conhecimentos avançados; conhecimento avançado; nível avançado; conhecimentos profundos; conhecimento profundo; domínio avançado

[solid]
en: proficient in; proficient with; proficient at; proficiency in; proficiency with; strong knowledge; strong understanding; strong skills; strong experience; strong background; strong command; strong proficiency; solid knowledge; solid understanding; solid experience; solid background; solid grasp; good knowledge; good understanding; good command; excellent knowledge; excellent skills; excellent command; excellent understanding; expertise in; expertise with; well versed in; skilled in; fluent in
de: gute kenntnisse; fundierte kenntnisse; solide kenntnisse; fundiertes wissen; sicherer umgang; sicher im umgang; versiert in
fr: bonne maîtrise; bonne connaissance; bonnes connaissances; solides connaissances; maîtrise de; maîtrise des
es: buen manejo; buen dominio; buenos conocimientos; sólidos conocimientos; dominio de; conocimientos sólidos
nl: goede kennis; gedegen kennis; ruime kennis; goede beheersing; vaardig in
pt: bons conhecimentos; bom conhecimento; sólidos conhecimentos; conhecimentos sólidos; domínio de

[any]
en: basic; intermediate; familiarity; familiar with; some knowledge; some experience; working knowledge; exposure to; basics of; understanding of basic
de: grundkenntnisse; grundlegende; erste erfahrung; erste erfahrungen; erste kenntnisse; idealerweise
fr: notions; connaissances de base; bases
es: nociones; conocimientos básicos; básico; intermedio
nl: basiskennis; enige kennis; enige ervaring
pt: noções; conhecimentos básicos; básico; intermédio

[expert-word]
en: expert; expert-level
[advanced-word]
en: advanced; in-depth
de: vertiefte; fortgeschrittene
fr: avancé
es: avanzado
nl: gevorderd
pt: avançado
[solid-word]
en: strong; solid; proficient; excellent
`;
