import type { Person, PersonPosition } from './person.ts';
import { type DateStyle, spanIn, wordsFor } from './words.ts';

/** Résumés as HTML, in the layouts that people choose; a browser prints them to PDF. */

export const htmlLayouts = [
  'single',
  'sidebar-left',
  'sidebar-right',
  'dates-left',
  'linkedin',
  'plain',
  'margin',
  'europass',
  'halves',
] as const;
export type HtmlLayout = (typeof htmlLayouts)[number];

export function htmlOf(person: Person, layout: HtmlLayout, dates: DateStyle): string {
  const page = new ResumePage(person, dates);
  const { css, body } = layouts[layout](page);
  return `<!doctype html><html lang="${person.language}"><meta charset="utf-8"><title>${shown(person.name)}</title>
<style>@page{size:A4;margin:16mm}*{box-sizing:border-box}body{margin:0;font:10.5pt/1.4 "Liberation Sans",sans-serif;color:#222}
h1,h2,h3,p,ul{margin:0}ul{padding-left:1.1em}h1{font-size:22pt}${css}</style><body>${body}</body></html>`;
}

/** The parts of a résumé, each as HTML. */
class ResumePage {
  readonly person: Person;
  readonly #dates: DateStyle;

  constructor(person: Person, dates: DateStyle) {
    this.person = person;
    this.#dates = dates;
  }

  get words() {
    return wordsFor(this.person.language);
  }

  span({ from, to }: { readonly from: string; readonly to: string | null }): string {
    return shown(spanIn(this.#dates, this.person.language, from, to));
  }

  heading(part: keyof ReturnType<typeof wordsFor>): string {
    return `<h2>${shown(this.words[part])}</h2>`;
  }

  top(): string {
    const { name, headline, contact } = this.person;
    return `<h1>${shown(name)}</h1><p class="headline">${shown(headline)}</p><p class="contact">${contact.map(shown).join(' · ')}</p>`;
  }

  items(position: PersonPosition): string {
    return `<ul>${position.text.map((text) => `<li>${shown(text)}</li>`).join('')}</ul>`;
  }

  positions(one: (position: PersonPosition) => string): string {
    return this.heading('experience') + this.person.positions.map(one).join('');
  }

  education(one: (degree: string, school: string, span: string) => string): string {
    const entries = this.person.education.map((entry) =>
      one(shown(entry.degree), shown(entry.school), this.span(entry)),
    );
    return this.heading('education') + entries.join('');
  }

  skillLines(): string {
    const lines = this.person.skills.map(
      ({ label, items }) => `<p><b>${shown(label)}:</b> ${items.map(shown).join(', ')}</p>`,
    );
    return this.heading('skills') + lines.join('');
  }

  skillItems(): string {
    const items = this.person.skills.flatMap((group) => group.items);
    return `${this.heading('skills')}<ul>${items.map((item) => `<li>${shown(item)}</li>`).join('')}</ul>`;
  }

  languages(between: string): string {
    const lines = this.person.languages.map(
      ({ name, words }) => `<p>${shown(name)}${between.replace('*', shown(words))}</p>`,
    );
    return this.heading('languages') + lines.join('');
  }

  certificates(): string {
    const { certificates } = this.person;
    if (certificates.length === 0) return '';
    return (
      this.heading('certificates') + certificates.map((one) => `<p>${shown(one)}</p>`).join('')
    );
  }

  summary(): string {
    return `${this.heading('profile')}<p>${shown(this.person.summary)}</p>`;
  }

  interests(): string {
    return `${this.heading('interests')}<p>${shown(this.person.interests)}</p>`;
  }
}

type Layout = (page: ResumePage) => { readonly css: string; readonly body: string };

const layouts: Readonly<Record<HtmlLayout, Layout>> = {
  single: (page) => ({
    css: 'h2{font-size:13pt;border-bottom:1px solid #999;margin:5mm 0 2mm}.row{display:flex;justify-content:space-between;font-weight:bold;margin-top:2.5mm}.place{font-style:italic}',
    body:
      page.top() +
      page.summary() +
      page.positions(
        (one) =>
          `<p class="row"><span>${shown(one.title)}, ${shown(one.employer)}</span><span>${page.span(one)}</span></p><p class="place">${shown(one.place)}</p>${page.items(one)}`,
      ) +
      page.education(
        (degree, school, span) =>
          `<p class="row"><span>${degree}</span><span>${span}</span></p><p>${school}</p>`,
      ) +
      page.skillLines() +
      page.languages(' (*)') +
      page.certificates() +
      page.interests(),
  }),
  'sidebar-left': (page) => ({
    css: 'body{display:grid;grid-template-columns:55mm 1fr;gap:9mm}aside{background:#e9eef5;padding:5mm;font-size:9.5pt}h2{font-size:12pt;text-transform:uppercase;margin:4mm 0 1.5mm}h3{font-size:11pt;margin-top:3mm}.dates{color:#666}',
    body: `<aside><h2>${shown(page.words.contact)}</h2>${page.person.contact.map((line) => `<p>${shown(line)}</p>`).join('')}${page.skillItems()}${page.languages(' – *')}${page.certificates()}</aside><main><h1>${shown(page.person.name)}</h1><p>${shown(page.person.headline)}</p>${page.summary()}${page.positions(
      (one) =>
        `<h3>${shown(one.title)}</h3><p>${shown(one.employer)}, ${shown(one.place)}</p><p class="dates">${page.span(one)}</p>${page.items(one)}`,
    )}${page.education((degree, school, span) => `<h3>${degree}</h3><p>${school}</p><p class="dates">${span}</p>`)}</main>`,
  }),
  'sidebar-right': (page) => ({
    css: '.columns{display:grid;grid-template-columns:1fr 52mm;gap:9mm;margin-top:4mm}h2{font-size:12.5pt;color:#24527a;margin:4mm 0 1.5mm}h3{font-size:11pt;margin-top:3mm}',
    body: `${page.top()}<div class="columns"><main>${page.positions(
      (one) =>
        `<h3>${shown(one.employer)}</h3><p><i>${shown(one.title)}</i> | ${page.span(one)} | ${shown(one.place)}</p>${page.items(one)}`,
    )}${page.education((degree, school, span) => `<h3>${school}</h3><p>${degree} | ${span}</p>`)}</main><aside>${page.summary()}${page.skillItems()}${page.languages(': *')}${page.certificates()}${page.interests()}</aside></div>`,
  }),
  'dates-left': (page) => ({
    css: 'h2{font-size:13pt;margin:5mm 0 2mm;border-bottom:2px solid #b33}table{width:100%;border-collapse:collapse}td{vertical-align:top;padding:1.2mm 0}td:first-child{width:44mm;color:#555}',
    body: `${page.top()}${page.summary()}${page.positions(
      (one) =>
        `<table><tr><td>${page.span(one)}</td><td><b>${shown(one.title)}</b><br>${shown(one.employer)}, ${shown(one.place)}${page.items(one)}</td></tr></table>`,
    )}${page.education((degree, school, span) => `<table><tr><td>${span}</td><td><b>${degree}</b><br>${school}</td></tr></table>`)}${page.heading('skills')}<table>${page.person.skills
      .map(
        ({ label, items }) =>
          `<tr><td>${shown(label)}</td><td>${items.map(shown).join(', ')}</td></tr>`,
      )
      .join('')}</table>${page.heading('languages')}<table>${page.person.languages
      .map(({ name, words }) => `<tr><td>${shown(name)}</td><td>${shown(words)}</td></tr>`)
      .join('')}</table>${page.certificates()}${page.interests()}`,
  }),
  // As LinkedIn lays out the PDF of a member's page.
  linkedin: (page) => ({
    css: '@page{margin:0}body{display:grid;grid-template-columns:64mm 1fr;min-height:297mm;font-size:10pt}aside{background:#293e49;color:#fff;padding:12mm 6mm}main{padding:12mm 9mm}aside h2{font-size:12pt;margin:6mm 0 2mm;color:#e1e8eb}main h2{font-size:14pt;margin:6mm 0 2mm}h3{font-size:11pt}.post{margin-bottom:4mm}.small{font-size:9.5pt;color:#686f77}',
    body: `<aside><h2>${shown(page.words.contact)}</h2>${page.person.contact.map((line) => `<p>${shown(line)}</p>`).join('')}<h2>Top Skills</h2>${page.person.skills
      .flatMap((group) => group.items)
      .map((item) => `<p>${shown(item)}</p>`)
      .join(
        '',
      )}${page.languages(' (*)')}${page.certificates()}</aside><main><h1>${shown(page.person.name)}</h1><p>${shown(page.person.headline)}</p><p class="small">${shown(page.person.contact.at(-1) ?? '')}</p>${page.summary()}<h2>Experience</h2>${page.person.positions
      .map(
        (one) =>
          `<div class="post"><h3>${shown(one.employer)}</h3><p>${shown(one.title)}</p><p class="small">${page.span(one)} (${lengthOf(one)})</p><p class="small">${shown(one.place)}</p>${one.text.map((text) => `<p>${shown(text)}.</p>`).join('')}</div>`,
      )
      .join(
        '',
      )}${page.education((degree, school, span) => `<div class="post"><h3>${school}</h3><p>${degree} · (${span})</p></div>`)}</main>`,
  }),
  // As a word processor in the browser prints a page without any template.
  plain: (page) => ({
    css: 'body{font:11pt/1.15 "Liberation Serif",serif}h2{font-size:14pt;margin:14pt 0 4pt;font-weight:normal;color:#666}h3{font-size:11pt;margin-top:10pt}',
    body:
      page.top() +
      page.summary() +
      page.positions(
        (one) =>
          `<h3>${shown(one.employer)}, ${shown(one.place)} — <i>${shown(one.title)}</i></h3><p>${page.span(one)}</p>${page.items(one)}`,
      ) +
      page.education(
        (degree, school, span) => `<h3>${school} — <i>${degree}</i></h3><p>${span}</p>`,
      ) +
      page.skillItems() +
      page.heading('languages') +
      `<p>${page.person.languages.map(({ name, words }) => `${shown(name)} (${shown(words)})`).join(', ')}</p>` +
      page.certificates(),
  }),
  // The headings in the margin, as in many academic résumés.
  margin: (page) => ({
    css: 'section{display:grid;grid-template-columns:38mm 1fr;gap:4mm;margin-top:4mm}h2{font-size:10.5pt;text-transform:uppercase;text-align:right;color:#777}.row{display:flex;justify-content:space-between}',
    body: `${page.top()}${[
      page.summary(),
      page.positions(
        (one) =>
          `<p class="row"><b>${shown(one.title)}</b><span>${page.span(one)}</span></p><p>${shown(one.employer)}, ${shown(one.place)}</p>${page.items(one)}`,
      ),
      page.education(
        (degree, school, span) =>
          `<p class="row"><b>${degree}</b><span>${span}</span></p><p>${school}</p>`,
      ),
      page.skillLines(),
      page.languages(', *'),
      page.certificates(),
    ]
      .filter((part) => part !== '')
      .map((part) => `<section>${part.replace('</h2>', '</h2><div>')}</div></section>`)
      .join('')}`,
  }),
  europass: (page) => ({
    css: 'h2{font-size:11pt;color:#1f4ea1;text-transform:uppercase;border-bottom:1px solid #1f4ea1;margin:6mm 0 3mm}.d{color:#1f4ea1;font-size:9.5pt}table{border-collapse:collapse;margin-top:2mm;width:100%}td,th{border:1px solid #ccc;padding:1mm 2mm;font-size:9pt;text-align:left;font-weight:normal}',
    body: `${page.top()}${page.summary()}${page.positions(
      (one) =>
        `<p class="d">[ ${page.span(one)} ]</p><p><b>${shown(one.title)}</b></p><p><b>${shown(one.employer)}</b>, ${shown(one.place)}</p>${page.items(one)}`,
    )}${page.education((degree, school, span) => `<p class="d">[ ${span} ]</p><p><b>${degree}</b></p><p>${school}</p>`)}${page.heading('languages')}<p>Mother tongue(s): ${page.person.languages
      .filter(({ level }) => level === 'native')
      .map(({ name }) => shown(name))
      .join(
        ', ',
      )}</p><table><tr><th></th><th>Listening</th><th>Reading</th><th>Speaking</th><th>Writing</th></tr>${page.person.languages
      .filter(({ level }) => level !== 'native')
      .map(({ name, level }) => `<tr><td>${shown(name)}</td>${`<td>${level}</td>`.repeat(4)}</tr>`)
      .join('')}</table>${page.heading('skills')}<p>${page.person.skills
      .flatMap((group) => group.items)
      .map(shown)
      .join(' / ')}</p>${page.certificates()}`,
  }),
  halves: (page) => ({
    css: '.columns{columns:2;column-gap:10mm;margin-top:4mm}h2{font-size:12pt;letter-spacing:.15em;text-transform:uppercase;margin:4mm 0 1.5mm}h3{font-size:10.5pt;margin-top:2.5mm}',
    body: `${page.top()}<div class="columns">${page.summary()}${page.positions(
      (one) =>
        `<h3>${shown(one.title)}</h3><p>${shown(one.employer)} (${page.span(one)})</p>${page.items(one)}`,
    )}${page.education((degree, school, span) => `<h3>${degree}</h3><p>${school} (${span})</p>`)}${page.skillLines()}${page.languages(' – *')}${page.certificates()}</div>`,
  }),
};

function lengthOf({ from, to }: PersonPosition): string {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 12] = (to ?? '2026-11').split('-').map(Number);
  const months = toYear * 12 + toMonth - fromYear * 12 - fromMonth + 1;
  const years = Math.floor(months / 12);
  return `${years === 0 ? '' : `${years} years `}${months % 12} months`;
}

function shown(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
