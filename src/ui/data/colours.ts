import type { KeptValues } from '../../profile/profile-store.ts';

/** Whether words on pages are coloured. A page that looks for the colours can see them, so they can be off. */
export interface ColoursSetting {
  /** Null until it has been read. */
  state(): boolean | null;
  follow(listener: () => void): () => void;
  set(on: boolean): void;
}

export const coloursKey = 'colours';

export function openColoursSetting(values: KeptValues): ColoursSetting {
  let state: boolean | null = null;
  const listeners = new Set<() => void>();
  const show = (value: unknown): void => {
    // Anything but a plain "off" is on, as on the first run.
    state = value !== false;
    for (const listener of listeners) listener();
  };
  values.read(coloursKey).then(show, () => show(undefined));
  values.follow(coloursKey, show);
  return {
    state: () => state,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(on) {
      show(on);
      values.write(coloursKey, on).catch(() => show(!on));
    },
  };
}
