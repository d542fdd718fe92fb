import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly status: 'waiting' }
  | { readonly status: 'here'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown };

/**
 * The outcome of a promise that lives as long as the page. React's own `use` would hold back what is
 * shown next for a third of a second after a fallback; a figure should not wait for that.
 */
export function useLoaded<T>(promise: Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ status: 'waiting' });
  useEffect(() => {
    let wanted = true;
    promise.then(
      (value) => wanted && setLoaded({ status: 'here', value }),
      (error: unknown) => wanted && setLoaded({ status: 'failed', error }),
    );
    return () => {
      wanted = false;
    };
  }, [promise]);
  return loaded;
}
