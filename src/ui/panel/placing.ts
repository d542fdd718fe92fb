import { z } from 'zod';
import type { PanelPlace } from '../../browser/messages.ts';
import type { KeptValues } from '../../profile/profile-store.ts';

/** Where the panel stands and how large it is, remembered for each site. */
export interface Placing {
  /** The panel's own site, once it is known. Reads what is kept of it. */
  settle(host: string): void;
  state(): PanelStand;
  follow(listener: () => void): () => void;
  /** Shows the change at once. `keep`: also remembers it, which a change in the middle of a drag is not. */
  change(change: Partial<PanelStand>, keep: boolean): void;
  /** Back to the usual place and size. */
  reset(): void;
}

export interface PanelStand {
  /** Null: where the page's own direction of reading puts it. */
  readonly place: PanelPlace | null;
  readonly width: number;
  readonly height: number;
}

export const usualStand: PanelStand = { place: null, width: 424, height: 780 };
export const leastWidth = 300;
export const leastHeight = 320;

const placesKey = 'panel-places';
/** The sites that were longest not changed are forgotten first. */
const mostSites = 200;

const keptSchema = z.array(
  z.object({
    host: z.string(),
    side: z.enum(['left', 'right']).nullable(),
    lift: z.number().nonnegative(),
    width: z.number().min(leastWidth),
    height: z.number().min(leastHeight),
  }),
);

export function openPlacing(values: KeptValues): Placing {
  let host: string | null = null;
  let stand = usualStand;
  const listeners = new Set<() => void>();
  const show = (next: PanelStand): void => {
    stand = next;
    for (const listener of listeners) listener();
  };
  const read = async () => keptSchema.safeParse(await values.read(placesKey)).data ?? [];
  const keep = async (): Promise<void> => {
    if (host === null) return;
    const others = (await read()).filter((one) => one.host !== host);
    const { place, width, height } = stand;
    const own =
      stand === usualStand
        ? []
        : [{ host, side: place?.side ?? null, lift: place?.lift ?? 0, width, height }];
    await values.write(placesKey, [...others, ...own].slice(-mostSites));
  };
  // A place that can't be kept is a small loss, and no reason to speak.
  const keepQuietly = (): void => void keep().catch(() => undefined);
  return {
    settle(site) {
      if (host === site) return;
      host = site;
      read().then(
        (all) => {
          const kept = all.find((one) => one.host === site);
          if (kept === undefined || host !== site) return;
          const { side, lift, width, height } = kept;
          show({ place: side === null ? null : { side, lift, shift: 0 }, width, height });
        },
        () => undefined,
      );
    },
    state: () => stand,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(change, isKept) {
      show({ ...stand, ...change });
      if (isKept) keepQuietly();
    },
    reset() {
      show(usualStand);
      keepQuietly();
    },
  };
}
