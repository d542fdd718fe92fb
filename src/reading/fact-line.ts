import type { Block } from '../page/content.ts';

/** A line of facts at the top of a posting: "Lyon · CDI · Hybride", "Breda | 24-40 uur", or a place with a pin before it. */

const openingBlocks = 12;
const longestLine = 90;
/** A line of more parts begins with the employer: "Hav Labs | Baker | Hull | Full-time". */
const mostParts = 3;

const pinned = /^📍\s*(\p{Lu}[\p{L}\p{M}'’. -]{1,40}?)\s*(?:$|[|·•,(])/u;
const parting = /\s*[|·•]\s*/u;
const placeName =
  /^\p{Lu}[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+){0,2}(?:, \p{Lu}[\p{L}\p{M} ]+)?$/u;
const otherFact =
  /\d|vollzeit|teilzeit|full|part|temps|\bcdi\b|\bcdd\b|intérim|hybrid|híbrid|remot|home ?office|télétravail|teletrab|thuiswerk|contrat|vast|tijdelijk|jornada|indefinid|unbefristet|befristet|\bclt\b|efetivo|voltijd|deeltijd|permanent|presencial|vor ort/iu;

/** The place that a line of facts names beside another fact, or after a pin; null where there is none. */
export function placeInFactLine(blocks: readonly Block[]): string | null {
  for (const { text } of blocks.slice(0, openingBlocks)) {
    if (text.length > longestLine) continue;
    const afterPin = pinned.exec(text)?.[1];
    if (afterPin !== undefined) return afterPin;
    const parts = text.split(parting);
    if (parts.length < 2 || parts.length > mostParts || !parts.some((part) => otherFact.test(part)))
      continue;
    const place = parts.find((part) => placeName.test(part) && !otherFact.test(part));
    if (place !== undefined) return place;
  }
  return null;
}

const workplaceParts: readonly (readonly ['remote' | 'onsite', RegExp])[] = [
  [
    'remote',
    /^(?:100 ?% |full |vaga |puesto |trabalho |trabajo )?(?:remote|remot[oa]|télétravail|teletrabajo|teletrabalho|homeoffice)(?: möglich| possible| mogelijk)?$/iu,
  ],
  ['onsite', /^(?:on-?site|vor ort|sur site|presencial|op locatie)$/iu],
];

/** Where the work is done, as a part of a line of facts says it in so many words; null where none does. */
export function workplaceInFactLine(blocks: readonly Block[]): 'remote' | 'onsite' | null {
  for (const { text } of blocks.slice(0, openingBlocks)) {
    if (text.length > longestLine) continue;
    const parts = text.split(/\s*[|·•,]\s*/u);
    const found = workplaceParts.find(([, cue]) => parts.some((part) => cue.test(part)));
    if (found) return found[0];
  }
  return null;
}
