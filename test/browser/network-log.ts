import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** Chromium's log of its network (`--log-net-log`), reduced to who asked for what. */

export interface NetworkRequest {
  readonly url: string;
  /** The origin that asked; null for the browser's own errands and for addresses that a person typed. */
  readonly initiator: string | null;
}

const logSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(
    z.object({
      type: z.number(),
      params: z.object({ url: z.string(), initiator: z.string() }).partial().optional(),
    }),
  ),
});

/** What the browser writes for requests that no page made. */
const nobody = 'not an origin';

/**
 * All requests of a log, in order. The browser writes the log's end when it closes.
 * @throws Error where the log is no such log
 */
export async function requestsIn(path: string): Promise<NetworkRequest[]> {
  const { constants, events } = logSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === start && params?.url !== undefined
      ? [{ url: params.url, initiator: initiatorOf(params.initiator) }]
      : [],
  );
}

const initiatorOf = (text: string | undefined): string | null =>
  text === undefined || text === nobody ? null : text;
