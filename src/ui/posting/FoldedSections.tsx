import { ChevronRight } from 'lucide-react';
import type { Block } from '../../page/content.ts';
import type { Posting, SectionRole } from '../../reading/posting.ts';
import { type TextName, t } from '../texts/text.ts';
import styles from './FoldedSections.module.css';

const foldedRoles = [
  ['responsibilities', 'sections.duties'],
  ['benefits', 'sections.benefits'],
  ['process', 'sections.process'],
] as const satisfies readonly (readonly [SectionRole, TextName])[];

/** Duties, benefits and the way to apply: at hand, but out of the way. */
export function FoldedSections({
  posting,
  blocks,
}: {
  readonly posting: Posting;
  readonly blocks: readonly Block[];
}) {
  return foldedRoles.map(([role, name]) => {
    const ids = posting.sections.filter((one) => one.role === role).flatMap((one) => one.blocks);
    const told = ids.map((id) => blocks[id]).filter((block) => block !== undefined);
    const text = told.filter((block) => block.kind !== 'heading');
    if (text.length === 0) return null;
    return (
      <details key={role} className={styles.folded}>
        <summary className={styles.summary}>
          {t(name)}
          <ChevronRight size={16} aria-hidden="true" />
        </summary>
        <div className={styles.body}>
          {text.map((block) => (
            <p key={block.id} className={block.kind === 'item' ? styles.item : undefined}>
              {block.text}
            </p>
          ))}
        </div>
      </details>
    );
  });
}
