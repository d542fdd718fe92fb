import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { greenhouse } from './greenhouse.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { seek } from './seek.ts';
import type { Site } from './site.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

/** Every board and applicant-tracking system that is known by its host. */
export const sites: readonly Site[] = [
  ashby,
  bamboohr,
  greenhouse,
  icims,
  indeed,
  lever,
  linkedin,
  personio,
  recruitee,
  seek,
  smartrecruiters,
  teamtailor,
  workable,
  workday,
];

/** The site that an address belongs to, or null. */
export function siteOf(url: URL): Site | null {
  return sites.find(({ hosts }) => hosts.some((host) => isHost(url.hostname, host))) ?? null;
}

/** Exactly the host, or below it where the pattern begins with a dot: never a part of a name. */
export function isHost(hostname: string, pattern: string): boolean {
  return pattern.startsWith('.')
    ? hostname.endsWith(pattern) || hostname === pattern.slice(1)
    : hostname === pattern;
}

/** The sites' addresses as match patterns of the extension's manifest. */
export const siteMatches: readonly string[] = sites.flatMap(({ hosts }) =>
  hosts.map((host) => (host.startsWith('.') ? `*://*${host}/*` : `*://${host}/*`)),
);
