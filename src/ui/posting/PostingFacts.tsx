import { Banknote, Briefcase, Calendar, House, type LucideIcon, MapPin } from 'lucide-react';
import type { Posting } from '../../reading/posting.ts';
import { Hidden } from '../parts/Hidden.tsx';
import { employmentOf, payOf, placesOf, postedOf, workplaceOf } from '../words/facts.ts';
import styles from './PostingFacts.module.css';

/** Place, workplace, employment, pay and date; what the posting does not say is left out. */
export function PostingFacts({ posting, now }: { readonly posting: Posting; readonly now: Date }) {
  const posted = postedOf(posting, now);
  const facts: readonly [LucideIcon, string, string, boolean][] = [
    [MapPin, 'Place', placesOf(posting), false],
    [House, 'Workplace', workplaceOf(posting), false],
    [Briefcase, 'Employment', employmentOf(posting), false],
    [Banknote, 'Pay', payOf(posting.salary), false],
    [Calendar, 'Date', posted.text, posted.stale],
  ];
  const told = facts.filter(([, , text]) => text !== '');
  if (told.length === 0) return null;
  return (
    <ul className={styles.facts} aria-label="Facts">
      {told.map(([Icon, name, text, stale]) => (
        <li key={name} className={stale ? `${styles.fact} ${styles.stale}` : styles.fact}>
          <Icon size={14} aria-hidden="true" />
          <Hidden>{name}: </Hidden>
          {text}
        </li>
      ))}
    </ul>
  );
}
