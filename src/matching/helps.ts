import { type Profile, plainSkill } from '../profile/profile.ts';
import type { Posting } from '../reading/posting.ts';
import type { Vocabulary } from '../skills/skill.ts';
import { explainFit } from './fit.ts';
import type { Match } from './match.ts';
import { matchPosting } from './match-posting.ts';

/** A skill that the person lacks, and what having it would do to one posting's fit. */
export interface Help {
  readonly skill: string;
  /** The fit with it, and by how many points it would rise. */
  readonly fit: number;
  readonly gain: number;
}

/**
 * The few skills that would raise a posting's fit most, the best first; of equal ones in the posting's
 * order. Each is tried by itself, as a bare entry without years or level. What adds nothing once a better
 * one is there is left out: the other options of a choice, and what that one brings. Empty where there is
 * no fit.
 * @param match of this very posting with this very profile
 */
export function mostHelpful(
  posting: Posting,
  match: Match,
  profile: Profile,
  vocabulary: Vocabulary,
  limit = 3,
): Help[] {
  const { fit: now } = match;
  if (now === null) return [];
  const matchWith = (owner: Profile): Match => matchPosting(posting, owner, vocabulary);
  const tried = lacking(posting, match)
    .map((skill) => ({ skill, after: matchWith(having(skill, profile, vocabulary)) }))
    .filter(({ after }) => shareOf(after) > shareOf(match))
    .toSorted((one, other) => shareOf(other.after) - shareOf(one.after));
  const helps: Help[] = [];
  let grown = profile;
  let reached = shareOf(match);
  for (const { skill, after } of tried) {
    if (helps.length === limit) break;
    const withIt = having(skill, grown, vocabulary);
    const share = shareOf(matchWith(withIt));
    if (share <= reached) continue;
    const fit = after.fit ?? now;
    helps.push({ skill, fit, gain: fit - now });
    grown = withIt;
    reached = share;
  }
  return helps;
}

/** What was reached of what was judged, unrounded: figures that round alike are still told apart. */
function shareOf({ required, preferred }: Match): number {
  const { points, of } = explainFit(required, preferred);
  return of === 0 ? 0 : points / of;
}

/** Every skill that the posting asks and the profile does not wholly meet; of a choice that is not met, each. */
function lacking(posting: Posting, match: Match): string[] {
  const lacked = new Set<string>();
  for (const [index, requirement] of posting.requirements.entries()) {
    const verdict = match.verdicts[index]!;
    if (verdict.ignored || verdict.verdict === 'met' || verdict.verdict === 'judge') continue;
    const unread = new Set(verdict.unread);
    for (const { skill, rule } of verdict.because) {
      if (skill === '' || (rule !== 'absent' && rule !== 'close')) continue;
      const choice = requirement.groups.find(
        (group) => group.logic === 'any' && group.skills.includes(skill),
      );
      for (const id of choice?.skills ?? [skill]) if (!unread.has(id)) lacked.add(id);
    }
  }
  return [...lacked];
}

/** The profile with one more entry, kept where entries of its kind are kept. */
function having(skill: string, profile: Profile, vocabulary: Vocabulary): Profile {
  switch (vocabulary.get(skill)?.kind) {
    case 'certificate':
      return { ...profile, certificates: [...profile.certificates, skill] };
    case 'language':
      return { ...profile, languages: [...profile.languages, { id: skill, level: null }] };
    default:
      return { ...profile, skills: [...profile.skills, plainSkill(skill)] };
  }
}
