import { Parser } from 'htmlparser2';
import type { Passage } from '../draft.ts';
import { tidy, withoutBullet } from '../line.ts';

const breaking = new Set(['p', 'br', 'li', 'div', 'ul', 'ol', 'tr', 'h1', 'h2', 'h3']);

/** A text field of a record, which may hold HTML → its paragraphs and items. */
export function paragraphsOf(field: string): Passage[] {
  const text = /<\/?[a-z][^>]*>|&\w+;/i.test(field) ? textOfHtml(field) : field;
  return text
    .split(/\n+/)
    .map((line) => tidy(withoutBullet(line) ?? line))
    .filter((line) => line !== '')
    .map((line) => ({ text: line, page: 0 }));
}

function textOfHtml(html: string): string {
  let text = '';
  const parser = new Parser({
    onopentagname(name) {
      if (breaking.has(name)) text += '\n';
    },
    ontext(part) {
      text += part;
    },
    onclosetag(name) {
      if (breaking.has(name)) text += '\n';
    },
  });
  parser.end(html);
  return text;
}

/** One field as one passage; nothing where it is empty. */
export function passageOf(...fields: readonly string[]): Passage[] {
  const text = tidy(fields.filter((field) => field.trim() !== '').join(', '));
  return text === '' ? [] : [{ text, page: 0 }];
}
