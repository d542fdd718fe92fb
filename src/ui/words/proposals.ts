import type { Proposal } from '../../profile/resume/proposals.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { lastUsedWords, yearsWords } from './import.ts';
import { educationWords, languageLevelWords, skillLevelWords } from './levels.ts';
import { nameOf } from './reason.ts';

/** What a proposal is about. */
export function foundName(proposal: Proposal, vocabulary: Vocabulary): string {
  switch (proposal.kind) {
    case 'skill':
    case 'language':
      return nameOf(vocabulary, proposal.found.id);
    case 'certificate':
      return nameOf(vocabulary, proposal.found);
    case 'education': {
      const { level, field } = proposal.found;
      return `${educationWords[level]}${field === null ? '' : ` in ${nameOf(vocabulary, field)}`}`;
    }
    case 'yearsOfWork':
      return yearsWords(proposal.found);
  }
}

/** What the résumé says about it besides its name; empty where it says no more. */
export function foundSays(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'skill': {
      const { years, level, lastUsed } = proposal.found;
      return saying(years, level === null ? null : skillLevelWords[level], lastUsed);
    }
    case 'language':
      return proposal.found.level === null ? '' : languageLevelWords[proposal.found.level];
    case 'yearsOfWork':
      return proposal.standing === 'other' ? yearsWords(proposal.found) : '';
    default:
      return '';
  }
}

/** What the profile says about it now. */
export function presentSays(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'skill': {
      if (proposal.present === null) return '';
      const { years, level, lastUsed } = proposal.present;
      return saying(years, level === null ? null : skillLevelWords[level], lastUsed);
    }
    case 'language':
      return proposal.present?.level ? languageLevelWords[proposal.present.level] : '';
    case 'yearsOfWork':
      return proposal.present === null ? '' : yearsWords(proposal.present);
    default:
      return '';
  }
}

function saying(years: number | null, level: string | null, lastUsed: string | null): string {
  return [
    years === null ? '' : yearsWords(years),
    level ?? '',
    lastUsed === null ? '' : lastUsedWords(lastUsed),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
