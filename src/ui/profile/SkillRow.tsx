import { useState } from 'react';
import { addSkill, changeSkill, removeSkill } from '../../profile/changes.ts';
import { readLastUsed } from '../../profile/last-used.ts';
import type { OwnedSkill } from '../../profile/profile.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { YearsField } from '../parts/YearsField.tsx';
import { skillLevelWords } from '../words/levels.ts';
import { detailWords } from '../words/profile-page.ts';
import { nameOf } from '../words/reason.ts';
import { EntryRow } from './EntryRow.tsx';
import type { Edit } from './edit.ts';
import styles from './SkillsSection.module.css';
import { LongTextBox, TextBox } from './TextBox.tsx';

/** A skill with its years and level; last use, evidence and a note unfold. */
export function SkillRow({
  owned,
  vocabulary,
  today,
  onChange,
}: {
  readonly owned: OwnedSkill;
  readonly vocabulary: Vocabulary;
  /** "2026-11" */
  readonly today: string;
  readonly onChange: Edit;
}) {
  const [open, setOpen] = useState(false);
  const { id, years, level, lastUsed, evidence, note } = owned;
  const name = nameOf(vocabulary, id);
  const set = (change: Partial<OwnedSkill>): void =>
    onChange((kept) => changeSkill(kept, id, change));
  return (
    <EntryRow
      name={name}
      known={vocabulary.get(id) !== undefined}
      {...(evidence !== '' && !open && { below: evidence })}
      onRemove={() =>
        onChange((kept) => removeSkill(kept, id), {
          said: `${name} removed.`,
          undo: (kept) => changeSkill(addSkill(kept, id), id, owned),
        })
      }
      details={
        open && (
          <div className={styles.details}>
            <div className={styles.detail}>
              <span>{detailWords.lastUsed}</span>
              <TextBox
                label={`${detailWords.lastUsed}: ${name}`}
                placeholder={today}
                value={lastUsed ?? ''}
                most={30}
                onChange={(typed) => set({ lastUsed: readLastUsed(typed, today) })}
              />
            </div>
            <div className={styles.detail}>
              <span>{detailWords.evidence}</span>
              <LongTextBox
                label={`${detailWords.evidence}: ${name}`}
                placeholder={detailWords.evidenceHint}
                value={evidence}
                onChange={(text) => set({ evidence: text })}
              />
            </div>
            <div className={styles.detail}>
              <span>{detailWords.note}</span>
              <LongTextBox
                label={`${detailWords.note}: ${name}`}
                placeholder=""
                value={note}
                onChange={(text) => set({ note: text })}
              />
            </div>
          </div>
        )
      }
    >
      <YearsField
        label={`Years of ${name}`}
        value={years}
        onChange={(next) => set({ years: next })}
      />
      <Choice
        label={`Level of ${name}`}
        words={skillLevelWords}
        value={level}
        none="Level"
        onChange={(next) => set({ level: next })}
      />
      <Button
        look="quiet"
        size="small"
        aria-expanded={open}
        aria-label={detailWords.about(open, name)}
        onClick={() => setOpen(!open)}
      >
        {open ? detailWords.less : detailWords.short}
      </Button>
    </EntryRow>
  );
}
