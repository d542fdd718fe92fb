import type { Site } from './site.ts';
import { stepstone } from './stepstone.ts';

/**
 * Totaljobs and its sisters in Britain: StepStone's pages on other hosts, with other addresses. From adapters in
 * public code. Looked up 2026-11-24.
 */
export const totaljobs: Site = {
  ...stepstone,
  name: 'totaljobs',
  hosts: ['.totaljobs.com', '.cwjobs.co.uk', '.caterer.com', '.retailchoice.com'],
  posting: /^\/job\/.*\bjob\d+/,
};
