import { useMemo } from 'react';
import { askKeyOf } from '../../matching/ask-key.ts';
import { addEntry, removeEntry } from '../../profile/changes.ts';
import {
  forgetAnswer,
  forgetIgnored,
  forgetNotThisSkill,
  giveAnswer,
  ignoreAsk,
  teachNotThisSkill,
} from '../../profile/preferences.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ProfileStore } from '../../profile/profile-store.ts';
import type { Posting } from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import type { Teaching } from '../posting/teaching.ts';
import { t } from '../texts/text.ts';
import { nameOf } from '../words/names.ts';
import type { Said } from './Footer.tsx';

type Change = (profile: Profile) => Profile;

/** Everything that the panel changes in the profile: done at once, said in the foot, and taken back there. */
export function useTeaching(
  posting: Posting,
  vocabulary: Vocabulary,
  store: ProfileStore,
  say: (said: Said) => void,
): Teaching & { readonly onAdd: (skill: string) => void } {
  return useMemo(() => {
    const change = (apply: Change): void => {
      store.change(apply).catch(() => say({ text: t('said.notKept') }));
    };
    /** Does it and says so; "undo" brings back what was there before, and says that. */
    const teach = (text: string, apply: Change, undo: Change, undone = t('teach.back')): void => {
      change(apply);
      say({
        text,
        showFit: true,
        undo() {
          change(undo);
          say({ text: undone, showFit: true });
        },
      });
    };
    return {
      onAdd(id) {
        const entry = vocabulary.get(id);
        if (entry === undefined) return;
        const skill = nameOf(vocabulary, id);
        teach(
          t('said.added', { skill }),
          (kept) => addEntry(kept, entry),
          (kept) => removeEntry(kept, id),
          t('said.removed', { skill }),
        );
      },
      onAnswer(requirement, answer) {
        const ask = askKeyOf(requirement, posting);
        const before = store.state()?.profile.answers.find((one) => one.ask === ask);
        const restore: Change = (kept) =>
          before === undefined ? forgetAnswer(kept, ask) : giveAnswer(kept, before);
        if (answer === null) {
          teach(t('answer.dropped'), (kept) => forgetAnswer(kept, ask), restore);
          return;
        }
        const given = { ask, quote: requirement.quote, answer, at: new Date().toISOString() };
        teach(t('answer.kept'), (kept) => giveAnswer(kept, given), restore);
      },
      onIgnore(requirement, ignored) {
        const ask = askKeyOf(requirement, posting);
        const ignore: Change = (kept) => ignoreAsk(kept, { ask, quote: requirement.quote });
        const heed: Change = (kept) => forgetIgnored(kept, ask);
        if (ignored) teach(t('teach.ignored'), ignore, heed);
        else teach(t('teach.back'), heed, ignore);
      },
      onMisread(requirement, mention) {
        const words = requirement.quote.slice(mention.start, mention.end);
        const lesson = { skill: mention.id, words, context: requirement.quote };
        teach(
          t('teach.notSkillDone', { words, skill: nameOf(vocabulary, mention.id) }),
          (kept) => teachNotThisSkill(kept, lesson),
          (kept) => forgetNotThisSkill(kept, lesson),
        );
      },
      onReadAgain(requirement, skill) {
        const key = askKeyOf(requirement, posting);
        const lessons = (store.state()?.profile.teaching.notThisSkill ?? []).filter(
          (lesson) =>
            lesson.skill === skill &&
            (lesson.context === '' || askKeyOf({ quote: lesson.context }, posting) === key),
        );
        teach(
          t('teach.back'),
          (kept) => lessons.reduce(forgetNotThisSkill, kept),
          (kept) => lessons.reduce(teachNotThisSkill, kept),
        );
      },
    };
  }, [posting, vocabulary, store, say]);
}
