import type { Profile } from '../profile/profile.ts';
import type { Posting } from '../reading/posting.ts';
import type { Vocabulary } from '../skills/skill.ts';
import { countVerdicts, explainFit } from './fit.ts';
import { holdingsOf } from './holdings.ts';
import type { Match } from './match.ts';
import { matchRequirement } from './match-requirement.ts';

/** Compares a posting with a profile: a verdict with its reasons for each requirement, the counts and the fit. */
export function matchPosting(posting: Posting, profile: Profile, vocabulary: Vocabulary): Match {
  const holdings = holdingsOf(profile, vocabulary);
  const verdicts = posting.requirements.map((requirement) =>
    matchRequirement(requirement, holdings, vocabulary),
  );
  const required = countVerdicts(posting, verdicts, 'required');
  const preferred = countVerdicts(posting, verdicts, 'preferred');
  return { verdicts, required, preferred, fit: explainFit(required, preferred).fit, wishes: [] };
}
