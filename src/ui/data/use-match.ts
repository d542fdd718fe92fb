import { useMemo } from 'react';
import type { Match } from '../../matching/match.ts';
import { matchPosting } from '../../matching/match-posting.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Posting } from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';

/** The match of the posting with the profile as it is now. */
export function useMatch(posting: Posting, profile: Profile, vocabulary: Vocabulary): Match {
  return useMemo(() => matchPosting(posting, profile, vocabulary), [posting, profile, vocabulary]);
}
