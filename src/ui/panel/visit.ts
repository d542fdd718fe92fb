import type { PageReading, PanelToPage } from '../../browser/messages.ts';
import { openPanelPort, type PanelPort, visitFromAddress } from '../../browser/panel-port.ts';

/** One mounting of the panel over one page: what the page has said so far, and the way to answer it. */

export interface VisitState {
  readonly status: 'waiting' | 'read' | 'lost';
  readonly reading: PageReading | null;
  /** The requirement whose coloured word is under the pointer. */
  readonly pointed: string | null;
  /** Each wish to see the panel open: how many there were, and the requirement to go to. */
  readonly wish: { readonly times: number; readonly requirement: string | null };
}

export interface Visit {
  state(): VisitState;
  follow(listener: () => void): () => void;
  send(message: PanelToPage): void;
}

/** Opens the visit named in the frame's address ("#visit=…"). */
export function openVisit(addressHash: string): Visit {
  let port: PanelPort | null = null;
  /** What was to be said before there was a line to say it over. */
  let unsaid: PanelToPage[] = [];
  let state: VisitState = {
    status: 'waiting',
    reading: null,
    pointed: null,
    wish: { times: 0, requirement: null },
  };
  const listeners = new Set<() => void>();

  const change = (part: Partial<VisitState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const wishFor = (requirement: string | null): void =>
    change({ wish: { times: state.wish.times + 1, requirement } });
  // What has been read stays worth showing when the page falls silent.
  const lose = (): void => {
    if (state.reading === null) change({ status: 'lost' });
  };

  const connect = async (): Promise<void> => {
    const visit = visitFromAddress(addressHash);
    if (visit === null) return lose();
    port = await openPanelPort(visit, {
      onLost: lose,
      onMessage(message) {
        if (message.type === 'page-read') change({ status: 'read', reading: message.reading });
        else if (message.type === 'mark-pointed') change({ pointed: message.requirement });
        else if (message.type === 'mark-clicked') wishFor(message.requirement);
        else wishFor(null);
      },
    });
    for (const message of unsaid) port.send(message);
    unsaid = [];
  };
  connect().catch(lose);

  return {
    state: () => state,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send(message) {
      if (port === null) unsaid.push(message);
      else port.send(message);
    },
  };
}
