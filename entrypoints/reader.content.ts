import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageDoor } from '../src/browser/page-port.ts';
import { siteMatches } from '../src/page/sites/index.ts';
import { followVisits } from '../src/page/visits.ts';

export default defineContentScript({
  matches: [...siteMatches],
  allFrames: true,
  noScriptStartedPostMessage: true,
  main(ctx) {
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
