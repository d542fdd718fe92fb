/** `npm run eval [-- PART …]`: how good the finder and the reader are, as tables. */
import { evalItems } from './eval-items.ts';
import { evalLanguages } from './eval-languages.ts';
import { evalMutations } from './eval-mutations.ts';
import { evalOrdinary } from './eval-ordinary.ts';
import { evalReading } from './eval-reading.ts';
import { evalRecognise } from './eval-recognise.ts';
import { evalResumes } from './eval-resumes.ts';
import { evalSkills } from './eval-skills.ts';
import { runParts } from './parts.ts';

await runParts(
  [
    { name: 'skills', run: evalSkills },
    { name: 'ordinary', run: evalOrdinary },
    { name: 'items', run: evalItems },
    { name: 'reading', run: evalReading },
    { name: 'languages', run: evalLanguages },
    { name: 'mutations', run: evalMutations },
    { name: 'recognise', run: evalRecognise },
    { name: 'resumes', run: evalResumes },
  ],
  'npm run eval',
);
