/** How profiles of earlier formats become the present one. Each step takes one format to the next. */

export const profileVersion = 2;

type Written = Readonly<Record<string, unknown>>;

const steps: Readonly<Record<number, (profile: Written) => Written>> = {
  // Format 2 added last use, evidence, notes, wishes, answers and teaching; each is empty where it is missing.
  1: (profile) => ({ ...profile, version: 2 }),
};

/**
 * Brings a profile of any earlier format to the present one. What is no profile, or of no known
 * format, comes back as it is, for the schema to refuse.
 */
export function migrateProfile(value: unknown): unknown {
  let profile = value;
  while (isWritten(profile)) {
    const step = typeof profile.version === 'number' ? steps[profile.version] : undefined;
    if (step === undefined) break;
    profile = step(profile);
  }
  return profile;
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
