import Readability from '@mozilla/readability';
import { parsedUrl } from '../src/page/addresses.ts';
import { collect } from '../src/page/collect.ts';
import { decide } from '../src/page/decide.ts';
import { firstLook } from '../src/page/look.ts';

/** What `bench/` puts into a page, to be timed or asked there: the content scripts' work, and others' beside it. */
const work = {
  look: () => firstLook(document, parsedUrl(location.href)) !== null,
  read: () => {
    const { content, signs } = collect(document, location.href);
    return decide(content, signs).isPosting;
  },
  readability: () =>
    new Readability.Readability(document.cloneNode(true) as Document).parse() !== null,
  readerable: () => Readability.isProbablyReaderable(document),
  /** Every letter of the page's text, and nothing done with it. */
  walk: () => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    let letters = 0;
    while (walker.nextNode()) letters += (walker.currentNode as Text).data.length;
    return letters;
  },
};

/** What the page is taken for, and why. */
const judgement = (): { isSeen: boolean; isPosting: boolean; because: readonly string[] } => {
  const { content, signs } = collect(document, location.href);
  const { isPosting, because } = decide(content, signs);
  return { isSeen: work.look(), isPosting, because };
};

Object.assign(globalThis, { rolemarkBench: work, rolemarkJudgement: judgement });

export type PageWork = keyof typeof work;
export type PageJudgement = ReturnType<typeof judgement>;
