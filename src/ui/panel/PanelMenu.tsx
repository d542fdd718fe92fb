import {
  Bookmark,
  Check,
  Copy,
  Ellipsis,
  type LucideIcon,
  PanelLeft,
  PanelRight,
  RotateCcw,
  Settings,
  UserRound,
  VolumeX,
} from 'lucide-react';
import { useId, useRef } from 'react';
import { openExtensionPage } from '../../browser/pages.ts';
import type { NamedProfile } from '../../profile/profile-set.ts';
import { Button } from '../parts/Button.tsx';
import { Switch } from '../parts/Switch.tsx';
import { t } from '../texts/text.ts';
import { profileName } from '../words/profiles.ts';
import { keyNames } from './keys.ts';
import styles from './PanelMenu.module.css';
import type { Placing } from './placing.ts';

export interface MenuDeeds {
  readonly onCopy: (format: 'text' | 'markdown') => void;
  readonly onMute: () => void;
  readonly onSwitchProfile: (id: string) => void;
}

interface Props extends MenuDeeds {
  /** Null where the panel stands in the browser's own place. */
  readonly placing: Placing | null;
  readonly profiles: readonly NamedProfile[];
  readonly active: string;
  readonly colours: boolean;
  readonly onColours: (on: boolean) => void;
}

/** All that is not needed at every posting. The browser closes it: by Escape, by a click elsewhere. */
export function PanelMenu(props: Props) {
  const { placing, profiles, active } = props;
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const entry = (Icon: LucideIcon, text: string, act: () => void) => (
    <Entry
      key={text}
      icon={Icon}
      text={text}
      onChoose={() => {
        menu.current?.hidePopover();
        act();
      }}
    />
  );
  const move = (side: 'left' | 'right') => (): void => {
    const lift = placing?.state().place?.lift ?? 0;
    placing?.change({ place: { side, lift, shift: 0 } }, true);
  };
  return (
    <>
      <Button
        look="quiet"
        size="icon"
        aria-label={t('menu.label')}
        title={t('menu.label')}
        popoverTarget={id}
      >
        <Ellipsis size={18} aria-hidden="true" />
      </Button>
      <div ref={menu} id={id} popover="auto" className={styles.menu}>
        {profiles.length > 1 && (
          <fieldset className={styles.group}>
            <legend className={styles.name}>{t('profiles.compare')}</legend>
            {profiles.map((profile, place) => (
              <button
                key={profile.id}
                type="button"
                className={`${styles.entry} ${styles.chosen}`}
                aria-pressed={profile.id === active}
                onClick={() => props.onSwitchProfile(profile.id)}
              >
                <Check
                  size={15}
                  visibility={profile.id === active ? 'visible' : 'hidden'}
                  aria-hidden="true"
                />
                {profileName(profile.name, place)}
              </button>
            ))}
          </fieldset>
        )}
        <div className={styles.group}>
          {entry(Copy, t('menu.copyText'), () => props.onCopy('text'))}
          {entry(Copy, t('menu.copyMarkdown'), () => props.onCopy('markdown'))}
        </div>
        <div className={styles.group}>
          {entry(UserRound, t('menu.profile'), () => openExtensionPage('profile'))}
          {entry(Bookmark, t('menu.list'), () => openExtensionPage('saved'))}
          {entry(Settings, t('menu.settings'), () => openExtensionPage('settings'))}
        </div>
        <div className={styles.group}>
          <div className={styles.switch}>
            <Switch on={props.colours} onChange={props.onColours}>
              {t('panel.colours')}
            </Switch>
          </div>
          {placing !== null && (
            <>
              {entry(PanelLeft, t('menu.left'), move('left'))}
              {entry(PanelRight, t('menu.right'), move('right'))}
              {entry(RotateCcw, t('menu.reset'), () => placing.reset())}
              {entry(VolumeX, t('menu.mute'), props.onMute)}
            </>
          )}
        </div>
        <p className={`${styles.group} ${styles.keys}`}>{t('menu.keys', keyNames)}</p>
      </div>
    </>
  );
}

function Entry({
  icon: Icon,
  text,
  onChoose,
}: {
  readonly icon: LucideIcon;
  readonly text: string;
  readonly onChoose: () => void;
}) {
  return (
    <button type="button" className={styles.entry} onClick={onChoose}>
      <Icon size={15} aria-hidden="true" />
      {text}
    </button>
  );
}
