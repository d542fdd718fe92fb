import type { Profile } from '../profile/profile.ts';
import type { Posting } from '../reading/posting.ts';
import type { Vocabulary } from '../skills/skill.ts';
import { countVerdicts, explainFit } from './fit.ts';
import { holdingsOf } from './holdings.ts';
import type { Match, Verdict } from './match.ts';
import { type Against, matchRequirement } from './match-requirement.ts';
import { matchWishes } from './match-wishes.ts';
import { ownWordOf } from './own-word.ts';
import { statedParts } from './stated-parts.ts';
import { withoutWrongReadings } from './teaching.ts';

/**
 * Compares a posting with a profile: a verdict with its reasons for each requirement, the counts and the
 * fit; and, apart from these, how the posting stands to the person's wishes.
 */
export function matchPosting(posting: Posting, profile: Profile, vocabulary: Vocabulary): Match {
  const ownWord = ownWordOf(profile, posting);
  const against: Against = {
    holdings: holdingsOf(profile, vocabulary),
    vocabulary,
    language: posting.language,
    stated: (requirement) => statedParts(requirement, posting, profile.wishes),
  };
  const verdicts = posting.requirements.map((asked): Verdict => {
    const { requirement, unread } = withoutWrongReadings(asked, profile, posting);
    const verdict = ownWord.apply(matchRequirement(requirement, against), asked);
    return unread.length === 0 ? verdict : { ...verdict, unread: [...unread] };
  });
  const required = countVerdicts(posting, verdicts, 'required');
  const preferred = countVerdicts(posting, verdicts, 'preferred');
  return {
    verdicts,
    required,
    preferred,
    fit: explainFit(required, preferred).fit,
    wishes: matchWishes(posting, profile),
  };
}
