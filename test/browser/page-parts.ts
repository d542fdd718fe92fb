import { Painter } from '../../src/page/painter.ts';
import { followPointer } from '../../src/page/pointing.ts';
import { readPage } from '../../src/page/read-page.ts';
import { whenSettled } from '../../src/page/settle.ts';
import { shared } from '../../src/page/shared.ts';

/** What `page-parts.test.ts` puts into a page: parts of the content scripts that only a browser can show at work. */
const parts = { Painter, followPointer, readPage, whenSettled, shared };

export type PageParts = typeof parts;

Object.assign(globalThis, { parts });
