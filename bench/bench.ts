/** `npm run bench [-- PART …]`: how fast and how large, as tables; ratios are taken in one run. */
import { benchFinder } from './finder.ts';
import { benchPage } from './page.ts';
import { benchPanel } from './panel.ts';
import { runParts } from './parts.ts';
import { benchReader } from './reader.ts';

await runParts(
  [
    { name: 'finder', run: benchFinder },
    { name: 'reader', run: benchReader },
    { name: 'page', run: benchPage },
    { name: 'panel', run: benchPanel },
  ],
  'npm run bench',
);
