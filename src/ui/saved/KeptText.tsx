import type { Match } from '../../matching/match.ts';
import type { Block } from '../../page/content.ts';
import type { Posting, Requirement } from '../../reading/posting.ts';
import { QuoteText } from '../posting/QuoteText.tsx';
import styles from './KeptText.module.css';

/** The id of the element that holds a requirement's sentence in the kept text. */
export const keptElementId = (requirement: string): string => `kept-${requirement}`;

/** The posting's text as it was, with what it asks marked in its place. */
export function KeptText({
  posting,
  blocks,
  match,
  shown,
}: {
  readonly posting: Posting;
  readonly blocks: readonly Block[];
  /** Null while the profile is empty. */
  readonly match: Match | null;
  readonly shown: string | null;
}) {
  const asked = Map.groupBy(posting.requirements, ({ block }) => block);
  return (
    <div className={styles.text}>
      {posting.sections.map((section, place) => {
        const told = section.blocks.map((id) => blocks[id]).filter((block) => block !== undefined);
        if (told.length === 0) return null;
        return [
          isShown(section.heading, told[0]?.text, posting.title) && (
            // biome-ignore lint/suspicious/noArrayIndexKey: sections of a kept posting never move
            <h2 key={`heading-${place}`} className={styles.heading}>
              {section.heading}
            </h2>
          ),
          told.map((block) => (
            <Told
              key={block.id}
              block={block}
              title={posting.title}
              requirements={asked.get(block.id) ?? []}
              match={match}
              shown={shown}
            />
          )),
        ];
      })}
    </div>
  );
}

/** A heading is shown once: not where its block follows, nor where it is the title above. */
function isShown(heading: string, first: string | undefined, title: string): boolean {
  return heading !== '' && heading !== first && heading !== title;
}

function Told({
  block,
  title,
  requirements,
  match,
  shown,
}: {
  readonly block: Block;
  readonly title: string;
  readonly requirements: readonly Requirement[];
  readonly match: Match | null;
  readonly shown: string | null;
}) {
  if (block.kind === 'heading' && block.text === title) return null;
  if (block.kind === 'heading') return <h2 className={styles.heading}>{block.text}</h2>;
  const pieces = [];
  let from = 0;
  for (const requirement of requirements) {
    const start = block.text.indexOf(requirement.quote, from);
    if (start < 0) continue;
    const verdict = match?.verdicts.find((one) => one.requirement === requirement.id) ?? null;
    pieces.push(
      block.text.slice(from, start),
      <mark
        key={requirement.id}
        id={keptElementId(requirement.id)}
        className={shown === requirement.id ? `${styles.quote} ${styles.shown}` : styles.quote}
      >
        <QuoteText requirement={requirement} verdict={verdict} />
      </mark>,
    );
    from = start + requirement.quote.length;
  }
  return (
    <p className={block.kind === 'item' ? styles.item : undefined}>
      {pieces}
      {block.text.slice(from)}
    </p>
  );
}
