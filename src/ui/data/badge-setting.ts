import { badgeKey } from '../../browser/badge.ts';
import type { KeptValues } from '../../profile/profile-store.ts';

/** Whether the toolbar button shows the fit of the page in front; on unless it was turned off. */
export async function readBadgeSetting(values: KeptValues): Promise<boolean> {
  return (await values.read(badgeKey)) !== false;
}

export async function keepBadgeSetting(values: KeptValues, on: boolean): Promise<void> {
  await values.write(badgeKey, on);
}
