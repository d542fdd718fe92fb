import { followFrontTab, showWordsIn } from '../../browser/front-tab.ts';
import { frontTab, readPage } from '../../browser/tabs.ts';
import type { Visit, VisitState } from './visit.ts';

/** Long enough for a page to draw what follows its address; short enough not to be waited for. */
const settling = 300;

/** The page in front of this window, whichever it is: what the panel beside the tabs shows. */
export function followFrontVisit(): Visit {
  const nothing = { reading: null, pointed: null, wish: { times: 0, requirement: null } } as const;
  let state: VisitState = { status: 'waiting', ...nothing };
  let tabId: number | null = null;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const show = (next: VisitState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const look = async (): Promise<void> => {
    asked += 1;
    const question = asked;
    const tab = await frontTab();
    const answer = tab === null ? null : await readPage(tab.id, false);
    // Another tab may have come to the front meanwhile.
    if (question !== asked) return;
    tabId = tab?.id ?? null;
    const isPosting = answer?.ok === true && answer.reading.decision.isPosting;
    show(
      isPosting
        ? { ...nothing, status: 'read', reading: answer.reading }
        : { ...nothing, status: 'lost' },
    );
  };
  const lookSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => look().catch(() => show({ ...nothing, status: 'lost' })), settling);
  };
  followFrontTab(lookSoon);
  look().catch(() => show({ ...nothing, status: 'lost' }));
  return {
    state: () => state,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send(message) {
      // Colours, place and size are the business of the panel on the page itself.
      if (message.type !== 'show' || tabId === null) return;
      showWordsIn(tabId, message.requirement, message.scroll).catch(() => undefined);
    },
  };
}
