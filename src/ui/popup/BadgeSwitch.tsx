import { useEffect, useState } from 'react';
import { showBadge } from '../../browser/badge.ts';
import type { KeptValues } from '../../profile/profile-store.ts';
import { keepBadgeSetting, readBadgeSetting } from '../data/badge-setting.ts';
import { Switch } from '../parts/Switch.tsx';
import styles from './FrontPosting.module.css';

/** Whether the toolbar button shows the fit. */
export function BadgeSwitch({
  values,
  tabId,
  fit,
}: {
  readonly values: KeptValues;
  readonly tabId: number;
  readonly fit: number | null;
}) {
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    readBadgeSetting(values).then(setOn, () => setOn(true));
  }, [values]);
  if (on === null) return null;
  const change = async (next: boolean): Promise<void> => {
    setOn(next);
    await keepBadgeSetting(values, next);
    await showBadge(tabId, fit);
  };
  return (
    <div className={styles.badge}>
      <Switch on={on} onChange={(next) => change(next).catch(() => setOn(!next))}>
        Fit on the toolbar button
      </Switch>
    </div>
  );
}
