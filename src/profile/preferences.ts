import type { Profile } from './profile.ts';
import type { Answer, IgnoredAsk, NotThisSkill } from './teaching.ts';
import type { Wishes, WishName } from './wishes.ts';

/** Changes of wishes, answers and teachings; as in changes.ts, the same profile comes back where nothing changes. */

export function changeWishes(profile: Profile, change: Partial<Wishes>): Profile {
  return { ...profile, wishes: { ...profile.wishes, ...change } };
}

export function setDealBreaker(profile: Profile, name: WishName, on: boolean): Profile {
  const others = profile.wishes.dealBreakers.filter((other) => other !== name);
  return changeWishes(profile, { dealBreakers: on ? [...others, name] : others });
}

/** Whether the person said anything about a wish; one that says nothing can't be broken. */
export function isSaid({ wishes }: Profile, name: WishName): boolean {
  switch (name) {
    case 'permission':
      return wishes.permission.countries.length > 0 || wishes.permission.needsSponsorship !== null;
    case 'places':
      return wishes.places.length > 0;
    case 'workplaces':
      return wishes.workplaces.length > 0;
    case 'employmentTypes':
      return wishes.employmentTypes.length > 0;
    case 'pay':
      return wishes.pay !== null;
    case 'travel':
      return wishes.travelAtMost !== null;
    case 'clearance':
      return wishes.clearance !== null;
    case 'drivingLicence':
      return wishes.drivingLicence !== null;
    default:
      return wishes.accepts[name] !== null;
  }
}

/** Keeps the person's own word on an ask; the latest one stands. */
export function giveAnswer(profile: Profile, answer: Answer): Profile {
  const others = profile.answers.filter(({ ask }) => ask !== answer.ask);
  return { ...profile, answers: [...others, answer] };
}

export function forgetAnswer(profile: Profile, ask: string): Profile {
  const answers = profile.answers.filter((answer) => answer.ask !== ask);
  return answers.length === profile.answers.length ? profile : { ...profile, answers };
}

/** "These words do not mean this skill." */
export function teachNotThisSkill(profile: Profile, lesson: NotThisSkill): Profile {
  const known = profile.teaching.notThisSkill.some((other) => sameLesson(other, lesson));
  if (known) return profile;
  const notThisSkill = [...profile.teaching.notThisSkill, lesson];
  return { ...profile, teaching: { ...profile.teaching, notThisSkill } };
}

export function forgetNotThisSkill(profile: Profile, lesson: NotThisSkill): Profile {
  const notThisSkill = profile.teaching.notThisSkill.filter((other) => !sameLesson(other, lesson));
  return notThisSkill.length === profile.teaching.notThisSkill.length
    ? profile
    : { ...profile, teaching: { ...profile.teaching, notThisSkill } };
}

function sameLesson(one: NotThisSkill, other: NotThisSkill): boolean {
  return one.skill === other.skill && one.words === other.words && one.context === other.context;
}

/** "Leave this requirement out", here and wherever the same is asked. */
export function ignoreAsk(profile: Profile, ignored: IgnoredAsk): Profile {
  if (profile.teaching.ignored.some(({ ask }) => ask === ignored.ask)) return profile;
  const all = [...profile.teaching.ignored, ignored];
  return { ...profile, teaching: { ...profile.teaching, ignored: all } };
}

export function forgetIgnored(profile: Profile, ask: string): Profile {
  const ignored = profile.teaching.ignored.filter((other) => other.ask !== ask);
  return ignored.length === profile.teaching.ignored.length
    ? profile
    : { ...profile, teaching: { ...profile.teaching, ignored } };
}
