import type { Catalogue } from '../languages.ts';
import { conditions } from './conditions.ts';
import { facts } from './facts.ts';
import { fit } from './fit.ts';
import { panel } from './panel.ts';
import { reasons } from './reasons.ts';
import { requirements } from './requirements.ts';

/** The texts in Portuguese. */
export const texts: Catalogue = {
  ...panel,
  ...fit,
  ...facts,
  ...conditions,
  ...requirements,
  ...reasons,
};
