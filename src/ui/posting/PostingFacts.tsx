import {
  Banknote,
  Briefcase,
  Calendar,
  History,
  House,
  type LucideIcon,
  MapPin,
} from 'lucide-react';
import type { Posting } from '../../reading/posting.ts';
import { t } from '../texts/text.ts';
import { employmentOf, payOf, placesOf, postedOf, workplaceOf } from '../words/facts.ts';
import styles from './PostingFacts.module.css';

interface Fact {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly value: string;
  readonly stale?: boolean;
}

/** Pay, years, place, workplace, employment and date; what the posting does not say is left out. */
export function PostingFacts({
  posting,
  now,
  years = '',
}: {
  readonly posting: Posting;
  readonly now: Date;
  /** The years that are asked, in words. */
  readonly years?: string;
}) {
  const { text, stale } = postedOf(posting, now);
  const facts: readonly Fact[] = [
    { icon: Banknote, name: t('facts.pay'), value: payOf(posting.salary) },
    { icon: History, name: t('facts.years'), value: years },
    { icon: MapPin, name: t('facts.place'), value: placesOf(posting) },
    { icon: House, name: t('facts.workplace'), value: workplaceOf(posting) },
    { icon: Briefcase, name: t('facts.employment'), value: employmentOf(posting) },
    { icon: Calendar, name: t('facts.date'), value: text, stale },
  ];
  const told = facts.filter(({ value }) => value !== '');
  if (told.length === 0) return null;
  return (
    <dl className={styles.facts} aria-label={t('facts.label')}>
      {told.map(({ icon: Icon, name, value, stale: isStale }) => (
        <div key={name} className={isStale ? `${styles.fact} ${styles.stale}` : styles.fact}>
          <Icon size={14} aria-hidden="true" />
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
