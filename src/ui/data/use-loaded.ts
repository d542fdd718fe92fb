import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly status: 'waiting' }
  | { readonly status: 'here'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown };

const waiting = { status: 'waiting' } as const;

/**
 * The outcome of a promise; of a new promise nothing is known until it has ended, whatever the last one gave.
 * React's own `use` would hold back what is shown next for a third of a second after a fallback; a figure
 * should not wait for that.
 */
export function useLoaded<T>(promise: Promise<T>): Loaded<T> {
  const [outcome, setOutcome] = useState<{ of: Promise<T>; loaded: Loaded<T> } | null>(null);
  useEffect(() => {
    let wanted = true;
    const end = (loaded: Loaded<T>): void => {
      if (wanted) setOutcome({ of: promise, loaded });
    };
    promise.then(
      (value) => end({ status: 'here', value }),
      (error: unknown) => end({ status: 'failed', error }),
    );
    return () => {
      wanted = false;
    };
  }, [promise]);
  return outcome?.of === promise ? outcome.loaded : waiting;
}
