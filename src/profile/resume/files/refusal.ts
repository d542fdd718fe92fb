/** Why a file was not read. The words for the person stand in src/ui/words/import.ts. */

export const refusals = [
  'empty',
  'too-large',
  'unknown-kind',
  'picture',
  'old-word',
  'encrypted',
  'no-text',
  'damaged',
  'unpacks-too-large',
  'macros',
  'no-archive',
  'own-profile',
  'nothing-found',
] as const;

export type Refusal = (typeof refusals)[number];

export class RefusedFile extends Error {
  override name = 'RefusedFile';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, detail = '') {
    super(detail === '' ? refusal : `${refusal}: ${detail}`);
    this.refusal = refusal;
  }
}
