import { z } from 'zod';
import { postingSchema } from '../reading/posting.ts';
import { matchSchema } from './match.ts';

/** What `npm run -s read` prints for one file: the contract of the reader. */
export const readingLineSchema = z.object({
  file: z.string(),
  url: z.string(),
  decision: z.object({ isPosting: z.boolean(), because: z.array(z.string()) }),
  posting: postingSchema.nullable(),
  match: matchSchema.nullable().describe('null where no profile was given'),
  ms: z
    .object({ recognise: z.number(), collect: z.number(), read: z.number(), match: z.number() })
    .describe('milliseconds that each stage took'),
});

export type ReadingLine = z.infer<typeof readingLineSchema>;
