import type { Site } from './site.ts';

/**
 * Bundesagentur für Arbeit: draws itself, on a page (`/jobdetail/ID`) or in a pane over the list (`?id=`); every
 * part has an id that begins with `detail-`. From scrapers in public code. Looked up 2026-11-24.
 */
export const arbeitsagentur: Site = {
  name: 'arbeitsagentur',
  hosts: ['www.arbeitsagentur.de/jobsuche/'],
  posting: /^\/jobsuche\/jobdetail\/|^\/jobsuche\/suche\?.*\bid=/,
  part: '#detail-kopfbereich-titel, #detail-beschreibung-beschreibung',
  facts: {
    title: '#detail-kopfbereich-titel',
    company: '#detail-kopfbereich-firma',
    location: '#detail-kopfbereich-arbeitsort',
    postedOn: '#detail-kopfbereich-veroeffentlichungsdatum',
  },
};
