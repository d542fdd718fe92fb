import { strToU8, zipSync } from 'fflate';

/** Files that no résumé should be, made on the spot; the encrypted one is kept in test/fixtures/bad-resumes. */

/** A PDF of so many pages, each with these lines in Helvetica; without lines its pages are bare. */
export function pdfOf(pages: number, lines: readonly string[]): Uint8Array {
  const text = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
  const content =
    lines.length === 0 ? '0 0 595 842 re f' : `BT /F1 11 Tf 14 TL 60 780 Td\n${text}\nET`;
  const kids = Array.from({ length: pages }, (_, page) => `${page + 5} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...Array.from(
      { length: pages },
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    ),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, number) => {
    const at = file.length;
    file += `${number + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(file);
}

/** A DOCX of some hundred kilobytes that unpacks to so many megabytes. */
export function zipBomb(megabytes: number): Uint8Array {
  const blank = new Uint8Array(megabytes * 1_000_000).fill(32);
  return zipSync({ 'word/document.xml': blank }, { level: 9 });
}

/** A document with macros in it. */
export function macroDocument(): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(
      '<w:document><w:body><w:p><w:r><w:t>Python</w:t></w:r></w:p></w:body></w:document>',
    ),
    'word/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
  });
}
