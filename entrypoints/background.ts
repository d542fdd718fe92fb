import { defineBackground } from 'wxt/utils/define-background';
import { answerDetectors } from '../src/browser/detector-line.ts';
import { doErrand } from '../src/browser/errands.ts';
import { welcomeOnInstall } from '../src/browser/first-run.ts';
import { relayPanels } from '../src/browser/panel-relay.ts';
import { parseWithoutMakingCode } from '../src/browser/parsing.ts';
import { keepDetectorRegistered } from '../src/browser/registration.ts';
import { tellSavedChanged } from '../src/browser/storage.ts';
import { lendTurns } from '../src/browser/turns.ts';
import { answerPages } from '../src/browser/worker-line.ts';
import { openSavedDatabase } from '../src/saved/database.ts';
import { keptAmong } from '../src/saved/kept-links.ts';
import { answerAtDesk } from '../src/saved/saved-desk.ts';

export default defineBackground(() => {
  parseWithoutMakingCode();
  welcomeOnInstall();
  lendTurns();
  const desk = { database: openSavedDatabase(), now: () => new Date(), onChange: tellSavedChanged };
  relayPanels();
  keepDetectorRegistered();
  answerDetectors((addresses) => keptAmong(desk.database, addresses));
  answerPages((request, sender) => doErrand(request, sender) ?? answerAtDesk(desk, request));
});
