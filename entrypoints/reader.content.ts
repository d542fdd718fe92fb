import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageDoor } from '../src/browser/page-port.ts';
import { shared } from '../src/page/shared.ts';
import { followVisits } from '../src/page/visits.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (shared.isReading?.()) return;
    shared.isReading = () => ctx.isValid;
    followVisits({
      document,
      door: pageDoor,
      signal: ctx.signal,
      onNavigate(listener) {
        ctx.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) => {
          if (ctx.isValid) listener(oldUrl, newUrl);
        });
      },
    });
  },
});
