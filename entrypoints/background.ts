import { defineBackground } from 'wxt/utils/define-background';
import { runAlarms } from '../src/browser/alarms.ts';
import { answerDetectors } from '../src/browser/detector-line.ts';
import { writeDownload } from '../src/browser/downloads.ts';
import { doErrand } from '../src/browser/errands.ts';
import { welcomeOnInstall } from '../src/browser/first-run.ts';
import { relayPanels } from '../src/browser/panel-relay.ts';
import { parseWithoutMakingCode } from '../src/browser/parsing.ts';
import { keepDetectorRegistered } from '../src/browser/registration.ts';
import { offerSaving } from '../src/browser/save-shortcuts.ts';
import { browserValues, followSavedChanges, tellSavedChanged } from '../src/browser/storage.ts';
import { lendTurns } from '../src/browser/turns.ts';
import { answerPages } from '../src/browser/worker-line.ts';
import { backUp, nextReminder, remindersBetween } from '../src/saved/clockwork.ts';
import { openSavedDatabase } from '../src/saved/database.ts';
import { keptAmong } from '../src/saved/kept-links.ts';
import { answerAtDesk } from '../src/saved/saved-desk.ts';

export default defineBackground(() => {
  parseWithoutMakingCode();
  welcomeOnInstall();
  lendTurns();
  const desk = { database: openSavedDatabase(), now: () => new Date(), onChange: tellSavedChanged };
  const planReminder = runAlarms({
    nextReminder: (after) => nextReminder(desk.database, after),
    remindersBetween: (from, to) => remindersBetween(desk.database, from, to),
    onHours: async () => {
      await backUp(desk.database, browserValues, writeDownload, new Date());
    },
  });
  followSavedChanges(planReminder);
  offerSaving();
  relayPanels();
  keepDetectorRegistered();
  answerDetectors((addresses) => keptAmong(desk.database, addresses));
  answerPages((request, sender) => doErrand(request, sender) ?? answerAtDesk(desk, request));
});
