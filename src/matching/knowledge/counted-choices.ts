/** Wording that asks for so many of a list or of a family: the group's name is the number. */
export const countTags = ['2', '3', '4'] as const;

export const countedChoices = `
[2]
en: at least two; at least 2; two or more; 2 or more; minimum of two; minimum of 2; minimum two; any two; any 2; two of the following; 2 of the following; two of these
de: mindestens zwei; mindestens 2; zwei oder mehr; zwei der folgenden
fr: au moins deux; au moins 2; deux ou plusieurs; minimum deux
es: al menos dos; al menos 2; dos o más; mínimo dos
nl: minstens twee; minimaal twee; ten minste twee; minstens 2; twee of meer
pt: pelo menos dois; pelo menos duas; pelo menos 2; dois ou mais; duas ou mais

[3]
en: at least three; at least 3; three or more; 3 or more; minimum of three; minimum of 3; minimum three; any three; any 3; three of the following; 3 of the following
de: mindestens drei; mindestens 3; drei oder mehr; drei der folgenden
fr: au moins trois; au moins 3; trois ou plus
es: al menos tres; al menos 3; tres o más
nl: minstens drie; minimaal drie; ten minste drie; drie of meer
pt: pelo menos três; pelo menos 3; três ou mais

[4]
en: at least four; at least 4; four or more; 4 or more; minimum of four; any four; four of the following
de: mindestens vier; mindestens 4
fr: au moins quatre; au moins 4
es: al menos cuatro; al menos 4
nl: minstens vier; minimaal vier
pt: pelo menos quatro; pelo menos 4
`;
