/**
 * Wording that makes a list one of examples: another of the same kind will do as well. `before` stands
 * ahead of the examples, `after` behind them.
 */
export const openListTags = ['before', 'after'] as const;

export const openLists = `
[before]
en: such as; for example; for instance; e g; eg; like; including but not limited to; tools like
de: wie z b; z b; zum beispiel; beispielsweise; wie; wie etwa
fr: tel que; telle que; tels que; telles que; par exemple; comme
es: como; por ejemplo; tales como; tal como
nl: zoals; bijvoorbeeld; bijv; denk aan
pt: como; por exemplo; tais como; tal como

[after]
en: or similar; or equivalent; or comparable; or other; or another; or related; etc; and similar; or the like; or any other; or alternative; or an equivalent; or a similar; or a comparable
de: oder ähnlich*; oder vergleichbar*; oder gleichwertig*; etc; usw; o ä; oder ein vergleichbares
fr: ou similaire*; ou équivalent*; etc; ou autre*; ou un équivalent
es: o similar*; o equivalente*; etc; u otro*; u otra*
nl: of vergelijkbar*; of soortgelijk*; etc; enz; of gelijkwaardig*; of een vergelijkbaar
pt: ou similar*; ou equivalente*; etc; ou outro*; ou outra*; ou semelhante*
`;
