import type { Site } from './site.ts';

/**
 * Hacker News: "Who is hiring?" is one page with hundreds of postings, each a comment of the first level; a comment
 * has a page of its own too (`/item?id=`). The first line parts its facts with bars. From scripts in public code and
 * the page's own mark-up. Looked up 2026-11-24.
 */
export const hackerNews: Site = {
  name: 'hacker-news',
  hosts: ['news.ycombinator.com/item'],
  entries: '.fatitem .commtext, tr:has(> td > table > tbody > tr > .ind[indent="0"]) .commtext',
  entryAddress: '/item?id=',
  barLine: true,
  posting: /^\/item\?(?:id|.*&id)=\d/,
};
