import fc from 'fast-check';
import { type Mutation, mutationKinds } from './mutate.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** One to three pieces of damage, of any kind and anywhere. */
export const mutationsArbitrary: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...mutationKinds), at: share, to: share, size: share }),
  { minLength: 1, maxLength: 3 },
);
