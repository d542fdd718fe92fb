import type { Profile } from '../profile/profile.ts';
import type { NotThisSkill } from '../profile/teaching.ts';
import type { Posting, Requirement } from '../reading/posting.ts';
import { askKey, askKeyOf, foldedWords } from './ask-key.ts';

/** A requirement without the skills that the person said are not meant in it. */
export interface TaughtRequirement {
  readonly requirement: Requirement;
  /** The ids that were left out. */
  readonly unread: readonly string[];
}

/**
 * Takes out the skills that the person said were read wrongly: in these very words, in this ask or, where
 * no context is given, everywhere. A skill that other words of the ask name as well stays.
 */
export function withoutWrongReadings(
  requirement: Requirement,
  { teaching }: Profile,
  posting: Posting,
): TaughtRequirement {
  if (teaching.notThisSkill.length === 0) return { requirement, unread: [] };
  const skills = requirement.skills.filter(
    (mention) =>
      !teaching.notThisSkill.some(
        (wrong) =>
          wrong.skill === mention.id &&
          isSame(wrong.words, requirement.quote.slice(mention.start, mention.end)) &&
          standsIn(wrong, requirement, posting),
      ),
  );
  const stay = new Set(skills.map(({ id }) => id));
  const unread = new Set(requirement.skills.map(({ id }) => id).filter((id) => !stay.has(id)));
  if (unread.size === 0) return { requirement, unread: [] };
  const kept = (id: string): boolean => !unread.has(id);
  const { years, groups } = requirement;
  const of = years?.of.filter(kept) ?? [];
  // Years of the wrong skill alone are no years of work as such: of what they are, nobody has read.
  const lostYears = years !== null && years.of.length > 0 && of.length === 0;
  return {
    requirement: {
      ...requirement,
      skills,
      groups: groups
        .map((group) => ({ ...group, skills: group.skills.filter(kept) }))
        .filter((group) => group.skills.length > 0),
      years: years === null || lostYears ? null : { ...years, of },
    },
    unread: [...unread],
  };
}

function standsIn({ context }: NotThisSkill, requirement: Requirement, posting: Posting): boolean {
  if (context === '') return true;
  return askKey(context, posting.language, posting.company) === askKeyOf(requirement, posting);
}

function isSame(one: string, other: string): boolean {
  return foldedWords(one).join(' ') === foldedWords(other).join(' ');
}
