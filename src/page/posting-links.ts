import siteAddresses from 'virtual:site-addresses';
import { isPostingAddress, parsedUrl } from './addresses.ts';
import { attributeOf } from './dom.ts';
import { kindOfAddress, siteAt } from './site-address.ts';

/** A link to a posting, with the whole address that it leads to. */
export interface PostingLink {
  readonly element: Element;
  readonly address: string;
}

/** More links than this are not looked at. */
const mostLinks = 1500;
/** A page with fewer links to different postings is no list of them. */
const shortestList = 3;

/** The links of a list of postings; none where the page holds no list. */
export function postingLinks(document: Document, own: URL): readonly PostingLink[] {
  const links: PostingLink[] = [];
  const addresses = new Set<string>();
  const all = document.getElementsByTagName('a');
  for (let index = 0; index < Math.min(all.length, mostLinks); index++) {
    const element = all[index]!;
    const href = attributeOf(element, 'href');
    if (href === null || href === '' || href.startsWith('#')) continue;
    const target = parsedUrl(href, document.baseURI) ?? parsedUrl(href, own.href);
    if (target === null || !leadsToPosting(target)) continue;
    const address = target.href;
    links.push({ element, address });
    addresses.add(address);
  }
  return addresses.size < shortestList ? [] : links;
}

function leadsToPosting(target: URL): boolean {
  if (!target.protocol.startsWith('http')) return false;
  const site = siteAt(siteAddresses, target);
  return site === null ? isPostingAddress(target) : kindOfAddress(site, target).isPosting;
}
