import type { WishName } from '../profile/wishes.ts';
import type { Evidence, Summary } from './summary.ts';

/** The words that a summary is written with; the surface that copies it hands them over in its language. */
export interface SummaryWords {
  readonly strengths: string;
  readonly gaps: string;
  readonly against: string;
  readonly questions: string;
  /** "82 of 100" for a fit. */
  readonly fit: (fit: number) => string;
  /** "partly". */
  readonly partly: string;
  /** "4 years". */
  readonly years: (years: number) => string;
  /** "Python, Go". */
  readonly list: (names: readonly string[]) => string;
  /** What the posting goes against, as a noun: "On-call". */
  readonly wish: Readonly<Record<WishName, string>>;
  /** A question to the employer: "How much travel is there?" */
  readonly question: Readonly<Record<WishName, string>>;
}

interface Form {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly text: (text: string) => string;
}

/** Signs that Markdown would read as its own. */
const markdownSigns = /[\\`*_[\]<>#|~]/g;

const markdown: Form = {
  title: (text) => `# ${escaped(text)}`,
  heading: (text) => `## ${escaped(text)}`,
  text: escaped,
};

const plain: Form = {
  title: (text) => text,
  heading: (text) => text,
  text: (text) => text,
};

function escaped(text: string): string {
  return text.replace(markdownSigns, (sign) => `\\${sign}`);
}

export function summaryAsMarkdown(summary: Summary, words: SummaryWords): string {
  return written(summary, words, markdown);
}

export function summaryAsText(summary: Summary, words: SummaryWords): string {
  return written(summary, words, plain);
}

/** Parts without content are left out; the text ends with one line break. */
function written(summary: Summary, words: SummaryWords, form: Form): string {
  const { title, company, fit, strengths, gaps, against, questions } = summary;
  const { text } = form;
  const parts = [
    form.title([title, company].filter((each) => each !== '').join(' – ')),
    fit === null ? '' : text(words.fit(fit)),
    part(
      words.strengths,
      strengths.map(({ quote, evidence }) => [quote, evidenceLine(evidence, words)]),
    ),
    part(
      words.gaps,
      gaps.map(({ quote, isPartly, lacking }) => [
        quote,
        [isPartly ? words.partly : '', words.list(lacking)]
          .filter((each) => each !== '')
          .join(': '),
      ]),
    ),
    part(
      words.against,
      against.map(({ wish, quote }) => [words.wish[wish], quote]),
    ),
    part(
      words.questions,
      questions.map((wish) => [words.question[wish], '']),
    ),
  ];
  return `${parts.filter((each) => each !== '').join('\n\n')}\n`;

  function part(
    heading: string,
    items: readonly (readonly [first: string, then: string])[],
  ): string {
    if (items.length === 0) return '';
    const lines = items.map(
      ([first, then]) => `- ${text(first)}${then === '' ? '' : ` (${text(then)})`}`,
    );
    return `${form.heading(heading)}\n\n${lines.join('\n')}`;
  }
}

function evidenceLine(evidence: readonly Evidence[], words: SummaryWords): string {
  return words.list(
    evidence.map(({ name, years, words: own }) => {
      const claim = years === null ? name : `${name}, ${words.years(years)}`;
      return own === '' ? claim : `${claim}: ${own}`;
    }),
  );
}
