import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Line } from '../line.ts';
import { linesOfPages, type PlacedPage, type PlacedText } from './layout.ts';
import { RefusedFile } from './refusal.ts';

/** No résumé has more; what comes after is said to be unread. */
export const mostPages = 30;

export interface PdfReading {
  readonly lines: Line[];
  /** Of the file; more than `mostPages` where some were not read. */
  readonly pages: number;
}

/**
 * Reads the text of a PDF, in reading order. Runs where it is called: in the worker for imports.
 * @param onProgress told the share that is done, 0 to 1
 * @throws RefusedFile
 */
export async function readPdf(
  bytes: Uint8Array,
  onProgress: (done: number) => void,
): Promise<PdfReading> {
  // pdf.js would start a worker of its own; loaded here, it does its work in this one.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const loading = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    const pages: PlacedPage[] = [];
    const wanted = Math.min(document.numPages, mostPages);
    for (let number = 1; number <= wanted; number++) {
      pages.push(await pageOf(document, number));
      onProgress(number / wanted);
    }
    const lines = linesOfPages(pages);
    if (lines.length === 0) throw new RefusedFile('no-text');
    return { lines, pages: document.numPages };
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    if (!(error instanceof Error)) throw new RefusedFile('damaged', String(error));
    throw new RefusedFile(
      error.name === 'PasswordException' ? 'encrypted' : 'damaged',
      error.message,
    );
  } finally {
    await loading.destroy();
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

async function pageOf(document: PdfDocument, number: number): Promise<PlacedPage> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items
    .filter((item): item is TextItem => 'str' in item)
    .flatMap((item): PlacedText[] => {
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      const size = Math.hypot(a, b);
      // Text that stands upright along an edge, or aslant as a watermark, is no part of the lines.
      if (item.str === '' || size < 2 || Math.abs(b) > Math.abs(a)) return [];
      const [left = 0, base = 0] = viewport.convertToViewportPoint(x, y) as number[];
      const right = left + item.width;
      return [{ text: item.str, left, right, base, size, font: item.fontName }];
    });
  page.cleanup();
  return { number, texts };
}
