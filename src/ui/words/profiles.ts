/** The words of the switch between profiles. */

export const switchWords = { label: 'Compare with profile' } as const;

/** What a profile is called where it has no name. `place` counts from 0. */
export function profileName(name: string, place: number): string {
  if (name.trim() !== '') return name;
  return place === 0 ? 'My profile' : `Profile ${place + 1}`;
}
