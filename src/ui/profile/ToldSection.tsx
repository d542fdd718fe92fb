import type { ReactNode } from 'react';
import {
  forgetAnswer,
  forgetIgnored,
  forgetNotThisSkill,
  giveAnswer,
  ignoreAsk,
  teachNotThisSkill,
} from '../../profile/preferences.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { Button } from '../parts/Button.tsx';
import { answerNames, notSkillWords, toldWords } from '../words/profile-page.ts';
import { nameOf } from '../words/reason.ts';
import type { Edit, WayBack } from './edit.ts';
import { Section } from './Section.tsx';
import styles from './ToldSection.module.css';

/** Answers and corrections that the person gave while reading postings, each with its way back. */
export function ToldSection({
  profile,
  vocabulary,
  onChange,
}: {
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  readonly onChange: Edit;
}) {
  const { answers, teaching } = profile;
  const { notThisSkill, ignored } = teaching;
  if (answers.length + notThisSkill.length + ignored.length === 0) return null;
  const back = (undo: WayBack['undo']): WayBack => ({ said: toldWords.takenBack, undo });
  return (
    <Section title={toldWords.title} text={toldWords.text}>
      <Group title={toldWords.answers}>
        {answers.map((answer) => (
          <Row
            key={answer.ask}
            text={answer.quote}
            says={answerNames[answer.answer]}
            onTakeBack={() =>
              onChange(
                (kept) => forgetAnswer(kept, answer.ask),
                back((kept) => giveAnswer(kept, answer)),
              )
            }
          />
        ))}
      </Group>
      <Group title={toldWords.notSkills}>
        {notThisSkill.map((lesson) => (
          <Row
            key={`${lesson.skill} ${lesson.words} ${lesson.context}`}
            text={notSkillWords(lesson.words, nameOf(vocabulary, lesson.skill))}
            says={lesson.context}
            onTakeBack={() =>
              onChange(
                (kept) => forgetNotThisSkill(kept, lesson),
                back((kept) => teachNotThisSkill(kept, lesson)),
              )
            }
          />
        ))}
      </Group>
      <Group title={toldWords.ignored}>
        {ignored.map((left) => (
          <Row
            key={left.ask}
            text={left.quote}
            says=""
            onTakeBack={() =>
              onChange(
                (kept) => forgetIgnored(kept, left.ask),
                back((kept) => ignoreAsk(kept, left)),
              )
            }
          />
        ))}
      </Group>
    </Section>
  );
}

function Group({
  title,
  children,
}: {
  readonly title: string;
  readonly children: readonly ReactNode[];
}) {
  if (children.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

function Row({
  text,
  says,
  onTakeBack,
}: {
  readonly text: string;
  readonly says: string;
  readonly onTakeBack: () => void;
}) {
  return (
    <li className={styles.row}>
      <span className={styles.text}>{text}</span>
      <span className={styles.says}>{says}</span>
      <Button
        look="quiet"
        size="small"
        aria-label={`${toldWords.takeBack}: ${text}`}
        onClick={onTakeBack}
      >
        {toldWords.takeBack}
      </Button>
    </li>
  );
}
