import type { SavedDatabase } from './database.ts';
import { type Difference, differencesOf } from './differences.ts';
import type { NextStep, SavedPosting, SavedStatus } from './saved-posting.ts';
import { textsOf } from './saved-store.ts';

/** What is told of a kept posting while its page is in front. */
export interface SavedSummary {
  readonly id: string;
  readonly status: SavedStatus;
  readonly savedAt: string;
  readonly closedAt: string | null;
  readonly nextStep: NextStep | null;
  /** What the page says now that it did not say when it was seen before; empty where nothing changed. */
  readonly changes: readonly Difference[];
  /** When the text before the present one was seen last; null where there is only one. */
  readonly changedSince: string | null;
  /** When it was last put out anew; null where it never was. */
  readonly repostedAt: string | null;
}

export async function summaryOf(database: SavedDatabase, row: SavedPosting): Promise<SavedSummary> {
  const [before, now] = (await textsOf(database, row)).slice(-2);
  const { id, status, savedAt, closedAt, nextStep } = row;
  return {
    id,
    status,
    savedAt,
    closedAt,
    nextStep,
    changes: before && now ? differencesOf(before.posting, now.posting) : [],
    changedSince: row.texts.at(-2)?.to ?? null,
    repostedAt: row.history.findLast(({ kind }) => kind === 'reposted')?.at ?? null,
  };
}
