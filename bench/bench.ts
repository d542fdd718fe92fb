/** `npm run bench [-- PART …]`: how fast and how large, as tables; ratios are taken in one run. */
import { benchFaults } from './faults.ts';
import { benchFinder } from './finder.ts';
import { benchMatching } from './matching.ts';
import { benchPage } from './page.ts';
import { benchPanel } from './panel.ts';
import { runParts } from './parts.ts';
import { benchReader } from './reader.ts';
import { benchSaved } from './saved.ts';

await runParts(
  [
    { name: 'finder', run: benchFinder },
    { name: 'reader', run: benchReader },
    { name: 'matching', run: benchMatching },
    { name: 'page', run: benchPage },
    { name: 'panel', run: benchPanel },
    { name: 'saved', run: benchSaved },
    { name: 'faults', run: benchFaults },
  ],
  'npm run bench',
);
