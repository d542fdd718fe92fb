import Readability from '@mozilla/readability';
import { collect } from '../src/page/collect.ts';
import { decide } from '../src/page/decide.ts';
import { firstLook } from '../src/page/look.ts';

/** What `bench/page.ts` puts into a page, to be timed there: the content script's work, and Readability's. */
const work = {
  look: () => firstLook(document) !== null,
  read: () => {
    const { content, signs } = collect(document, location.href);
    return decide(content, signs).isPosting;
  },
  readability: () =>
    new Readability.Readability(document.cloneNode(true) as Document).parse() !== null,
  readerable: () => Readability.isProbablyReaderable(document),
};

Object.assign(globalThis, { rolemarkBench: work });

export type PageWork = keyof typeof work;
