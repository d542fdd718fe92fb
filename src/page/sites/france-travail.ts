import type { Site } from './site.ts';

/**
 * France Travail (once Pôle emploi): a plain page, or a pane over the list, with microdata. From a parser in public
 * code. Looked up 2026-11-24.
 */
export const franceTravail: Site = {
  name: 'france-travail',
  hosts: ['candidat.francetravail.fr/offres/', 'candidat.pole-emploi.fr/offres/'],
  posting: /^\/offres\/recherche\/detail\/\w+/,
  part: '[itemtype$="/JobPosting"]',
};
