import { type ReactNode, useId } from 'react';
import { isSaid, setDealBreaker } from '../../profile/preferences.ts';
import type { Profile } from '../../profile/profile.ts';
import type { WishName } from '../../profile/wishes.ts';
import { Hidden } from '../parts/Hidden.tsx';
import { Switch } from '../parts/Switch.tsx';
import { wishTitles, wishWords } from '../words/wishes.ts';
import type { Edit } from './edit.ts';
import styles from './WishesSection.module.css';

/** One wish: its name, its fields, and whether it is a deal-breaker. */
export function Wish({
  name,
  profile,
  onChange,
  children,
}: {
  readonly name: WishName;
  readonly profile: Profile;
  readonly onChange: Edit;
  readonly children: ReactNode;
}) {
  const id = useId();
  const on = profile.wishes.dealBreakers.includes(name);
  return (
    <section className={styles.wish} aria-labelledby={id}>
      <h3 id={id} className={styles.name}>
        {wishTitles[name]}
      </h3>
      <div className={styles.fields}>{children}</div>
      <div className={styles.breaker}>
        {(on || isSaid(profile, name)) && (
          <Switch on={on} onChange={(next) => onChange((kept) => setDealBreaker(kept, name, next))}>
            <Hidden>{`${wishTitles[name]}: `}</Hidden>
            {wishWords.dealBreaker}
          </Switch>
        )}
      </div>
    </section>
  );
}
