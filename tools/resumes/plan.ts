import type { DocxLayout } from './docx.ts';
import type { HtmlLayout } from './html.ts';
import type { LatexLayout } from './latex.ts';
import type { DateStyle } from './words.ts';

/** Which files are made of which person, by which program. */
export type Making = { readonly file: string; readonly dates: DateStyle } & (
  | { readonly by: 'chromium'; readonly layout: HtmlLayout }
  | { readonly by: 'docx' | 'libreoffice'; readonly layout: DocxLayout }
  | { readonly by: 'latex'; readonly layout: LatexLayout }
  | {
      readonly by:
        | 'text'
        | 'markdown'
        | 'json-resume'
        | 'europass-xml'
        | 'europass-json'
        | 'europass-candidate'
        | 'linkedin';
    }
);

export const makings: Readonly<Record<string, readonly Making[]>> = {
  'backend-engineer': [
    { by: 'chromium', layout: 'single', dates: 'short', file: 'single.pdf' },
    { by: 'chromium', layout: 'sidebar-left', dates: 'slashed', file: 'sidebar-left.pdf' },
    { by: 'latex', layout: 'article', dates: 'short', file: 'latex.pdf' },
    { by: 'europass-candidate', dates: 'iso', file: 'europass-candidate.xml' },
  ],
  'ward-nurse': [
    { by: 'chromium', layout: 'linkedin', dates: 'long', file: 'linkedin.pdf' },
    { by: 'docx', layout: 'styled', dates: 'long', file: 'styled.docx' },
    { by: 'text', dates: 'slashed', file: 'plain.txt' },
  ],
  buchhalterin: [
    { by: 'chromium', layout: 'dates-left', dates: 'slashed', file: 'dates-left.pdf' },
    { by: 'libreoffice', layout: 'table', dates: 'dotted', file: 'libreoffice.pdf' },
    { by: 'europass-xml', dates: 'iso', file: 'europass.xml' },
  ],
  electrician: [
    { by: 'chromium', layout: 'plain', dates: 'long', file: 'plain.pdf' },
    { by: 'docx', layout: 'bold', dates: 'long', file: 'bold.docx' },
  ],
  'data-scientist': [
    { by: 'latex', layout: 'columns', dates: 'short', file: 'latex-columns.pdf' },
    { by: 'json-resume', dates: 'iso', file: 'resume.json' },
    { by: 'chromium', layout: 'sidebar-right', dates: 'iso', file: 'sidebar-right.pdf' },
    { by: 'europass-json', dates: 'iso', file: 'europass.json' },
  ],
  'responsable-marketing': [
    { by: 'chromium', layout: 'europass', dates: 'slashed', file: 'europass.pdf' },
    { by: 'docx', layout: 'table', dates: 'long', file: 'table.docx' },
    { by: 'markdown', dates: 'long', file: 'notes.md' },
  ],
  cocinero: [
    { by: 'chromium', layout: 'margin', dates: 'slashed', file: 'margin.pdf' },
    { by: 'libreoffice', layout: 'styled', dates: 'long', file: 'libreoffice.odt' },
  ],
  'warehouse-lead': [
    { by: 'linkedin', dates: 'short', file: 'linkedin.zip' },
    { by: 'libreoffice', layout: 'styled', dates: 'short', file: 'word.pdf' },
    { by: 'chromium', layout: 'halves', dates: 'slashed', file: 'halves.pdf' },
  ],
  teacher: [
    { by: 'chromium', layout: 'sidebar-right', dates: 'long', file: 'sidebar-right.pdf' },
    { by: 'libreoffice', layout: 'bold', dates: 'slashed', file: 'libreoffice.pdf' },
    { by: 'markdown', dates: 'short', file: 'resume.md' },
  ],
  werktuigbouwkundige: [
    { by: 'chromium', layout: 'single', dates: 'long', file: 'single.pdf' },
    { by: 'latex', layout: 'article', dates: 'long', file: 'latex.pdf' },
  ],
  vendedora: [
    { by: 'docx', layout: 'styled', dates: 'long', file: 'styled.docx' },
    { by: 'chromium', layout: 'sidebar-left', dates: 'long', file: 'sidebar-left.pdf' },
  ],
  'hr-partner': [
    { by: 'linkedin', dates: 'short', file: 'linkedin.zip' },
    { by: 'chromium', layout: 'linkedin', dates: 'long', file: 'linkedin.pdf' },
    { by: 'json-resume', dates: 'iso', file: 'resume.json' },
    { by: 'text', dates: 'short', file: 'plain.txt' },
  ],
  'frontend-developer': [
    { by: 'libreoffice', layout: 'bold', dates: 'short', file: 'word.pdf' },
    { by: 'docx', layout: 'table', dates: 'slashed', file: 'table.docx' },
    { by: 'latex', layout: 'columns', dates: 'long', file: 'latex-columns.pdf' },
  ],
  pflegefachkraft: [
    { by: 'latex', layout: 'article', dates: 'dotted', file: 'latex.pdf' },
    { by: 'libreoffice', layout: 'styled', dates: 'slashed', file: 'word.pdf' },
    { by: 'europass-json', dates: 'iso', file: 'europass.json' },
  ],
  'product-manager': [
    { by: 'libreoffice', layout: 'table', dates: 'short', file: 'table.pdf' },
    { by: 'linkedin', dates: 'short', file: 'linkedin.zip' },
    { by: 'markdown', dates: 'long', file: 'resume.md' },
  ],
};
