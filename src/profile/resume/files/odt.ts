import { Parser } from 'htmlparser2';
import { type Line, plainLine, tidy, withoutBullet } from '../line.ts';

/** The text of an OpenDocument file (its content.xml) → lines: a line for each paragraph. OpenDocument 1.3, part 3. */
export function linesOfOpenDocument(xml: string): Line[] {
  const lines: Line[] = [];
  let text: string | null = null;
  let items = 0;
  let heading = false;
  let apart = true;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'text:list-item') items += 1;
        if (name === 'text:p' || name === 'text:h') {
          text = '';
          heading = name === 'text:h';
        }
        if (text === null) return;
        if (name === 'text:tab') text += '\t';
        if (name === 'text:line-break') text += '\n';
        if (name === 'text:s') text += ' '.repeat(Math.min(20, Number(attributes['text:c'] ?? 1)));
      },
      ontext(part) {
        if (text !== null) text += part;
      },
      onclosetag(name) {
        if (name === 'text:list-item') items -= 1;
        if ((name !== 'text:p' && name !== 'text:h') || text === null) return;
        for (const part of text.split('\n').map(tidy)) {
          if (part !== '') {
            const bare = withoutBullet(part);
            const bullet = items > 0 || bare !== null;
            lines.push({
              ...plainLine(bare ?? part),
              bullet,
              strong: heading,
              apart: apart || heading,
            });
          }
          apart = part === '';
        }
        text = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return lines;
}
