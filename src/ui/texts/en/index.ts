import { conditions } from './conditions.ts';
import { facts } from './facts.ts';
import { fit } from './fit.ts';
import { panel } from './panel.ts';
import { reasons } from './reasons.ts';
import { requirements } from './requirements.ts';

/** The English texts: what every other catalogue is measured by. */
export const english = {
  ...panel,
  ...fit,
  ...facts,
  ...conditions,
  ...requirements,
  ...reasons,
} as const;
