import type { Person } from './person.ts';
import { type DateStyle, spanIn, wordsFor } from './words.ts';

/** Résumés as LaTeX, set by pdflatex. */

export const latexLayouts = ['article', 'columns'] as const;
export type LatexLayout = (typeof latexLayouts)[number];

export function latexOf(person: Person, layout: LatexLayout, dates: DateStyle): string {
  const words = wordsFor(person.language);
  const span = (one: { readonly from: string; readonly to: string | null }): string =>
    safe(spanIn(dates, person.language, one.from, one.to)).replace(' – ', ' -- ');
  const experience = person.positions.map(
    (one) => `\\textbf{${safe(one.title)}} \\hfill ${span(one)}\\\\
\\textit{${safe(one.employer)}, ${safe(one.place)}}
\\begin{itemize}\\setlength\\itemsep{0pt}
${one.text.map((text) => `\\item ${safe(text)}`).join('\n')}
\\end{itemize}`,
  );
  const education = person.education.map(
    (one) => `\\textbf{${safe(one.degree)}} \\hfill ${span(one)}\\\\${safe(one.school)}\n`,
  );
  const skills = person.skills.map(
    ({ label, items }) => `\\textbf{${safe(label)}:} ${items.map(safe).join(', ')}\n`,
  );
  const languages = person.languages.map(
    ({ name, words: level }) => `${safe(name)} (${safe(level)})\n`,
  );
  const certificates =
    person.certificates.length === 0
      ? ''
      : `\\section*{${safe(words.certificates)}}\n${person.certificates.map(safe).join('\\\\\n')}`;
  const head = `\\documentclass[10pt,a4paper]{article}
\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\usepackage[margin=18mm]{geometry}
\\usepackage{textcomp}\\setlength\\parindent{0pt}\\setlength\\parskip{3pt}\\pagestyle{empty}
\\begin{document}
{\\LARGE ${safe(person.name)}}\\\\${person.contact.map(safe).join(' \\quad ')}
`;
  const main = `\\section*{${safe(words.experience)}}
${experience.join('\n\n')}
\\section*{${safe(words.education)}}
${education.join('\n')}`;
  const side = `\\section*{${safe(words.skills)}}
${skills.join('\n')}
\\section*{${safe(words.languages)}}
${languages.join('\n')}
${certificates}`;
  if (layout === 'article') {
    return `${head}\\section*{${safe(words.profile)}}
${safe(person.summary)}
${main}
${side}
\\end{document}
`;
  }
  return `${head}
\\begin{minipage}[t]{0.64\\textwidth}
${main}
\\end{minipage}\\hfill
\\begin{minipage}[t]{0.3\\textwidth}
\\section*{${safe(words.profile)}}
${safe(person.summary)}
${side}
\\end{minipage}
\\end{document}
`;
}

function safe(text: string): string {
  return text
    .replace(/[&%$#_{}]/g, '\\$&')
    .replaceAll('’', "'")
    .replaceAll('–', '--');
}
