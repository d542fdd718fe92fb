import { type FrontTab, frontTab, type PageAnswer, readPage } from '../../browser/tabs.ts';

/** The page in front, as far as it has been asked. */

export interface FrontState {
  readonly tab: FrontTab | null;
  /** Null while the page is being asked. */
  readonly answer: PageAnswer | null;
  /** Whether the person asked to read it whatever it is. */
  readonly anyway: boolean;
}

export interface FrontPage {
  state(): FrontState;
  follow(listener: () => void): () => void;
  /** Reads the page even though it does not look like a posting. */
  readAnyway(): void;
}

/** Asks the page in front at once. */
export function openFrontPage(): FrontPage {
  let state: FrontState = { tab: null, answer: null, anyway: false };
  const listeners = new Set<() => void>();
  const show = (next: FrontState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const silent: PageAnswer = { ok: false, why: 'silent' };

  const ask = async (anyway: boolean): Promise<void> => {
    const tab = state.tab ?? (await frontTab());
    show({ tab, answer: null, anyway });
    const answer = tab === null ? silent : await readPage(tab.id, anyway);
    show({ tab, answer, anyway });
  };
  const askSafely = (anyway: boolean): void => {
    ask(anyway).catch(() => show({ ...state, answer: silent }));
  };
  askSafely(false);

  return {
    state: () => state,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readAnyway: () => askSafely(true),
  };
}
