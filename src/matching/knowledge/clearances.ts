/** Security clearances and how they rank on their country's own ladder. */
export const clearanceTags = [
  'us-trust',
  'us-confidential',
  'us-secret',
  'us-top-secret',
  'us-sci',
  'uk-bpss',
  'uk-sc',
  'uk-dv',
  'de-u1',
  'de-u2',
  'de-u3',
] as const;

export const clearanceLevels: Readonly<
  Record<(typeof clearanceTags)[number], { readonly ladder: string; readonly rank: number }>
> = {
  'us-trust': { ladder: 'us', rank: 1 },
  'us-confidential': { ladder: 'us', rank: 2 },
  'us-secret': { ladder: 'us', rank: 3 },
  'us-top-secret': { ladder: 'us', rank: 4 },
  'us-sci': { ladder: 'us', rank: 5 },
  'uk-bpss': { ladder: 'uk', rank: 1 },
  'uk-sc': { ladder: 'uk', rank: 2 },
  'uk-dv': { ladder: 'uk', rank: 3 },
  'de-u1': { ladder: 'de', rank: 1 },
  'de-u2': { ladder: 'de', rank: 2 },
  'de-u3': { ladder: 'de', rank: 3 },
};

export const clearances = `
[us-trust]
en: public trust
[us-confidential]
en: confidential clearance; confidential
[us-secret]
en: secret; secret clearance
[us-top-secret]
en: top secret; ts; ts clearance
[us-sci]
en: ts sci; top secret sci; sci
[uk-bpss]
en: bpss
[uk-sc]
en: sc; sc clearance; sc cleared; security check
[uk-dv]
en: dv; dv clearance; dv cleared; developed vetting
[de-u1]
en: ü1; ü 1
[de-u2]
en: ü2; ü 2
[de-u3]
en: ü3; ü 3
`;

/** Wording that asks for no clearance now, only for one that can be had. */
export const obtainableTags = ['obtainable'] as const;

export const obtainable = `
[obtainable]
en: ability to obtain; able to obtain; eligible for; eligible to obtain; eligibility for; obtain and maintain; must obtain; willing to undergo; willing to obtain; be obtained; to obtain; may be required; may require; may eventually require; eventually require; able to be cleared; eligible to be
`;
