import {
  addCertificate,
  addEducation,
  addLanguage,
  addSkill,
  changeLanguage,
  changeSkill,
  setYearsOfWork,
} from '../changes.ts';
import type { OwnedLanguage, OwnedSkill, Profile } from '../profile.ts';
import type { Findings, FoundEducation, FoundLanguage, FoundSkill, Source } from './findings.ts';

/**
 * What a résumé would change in a profile, one thing at a time. `new`: the profile does not have it; `more`: it has
 * it, and the résumé says more about it; `other`: the two say different things, and the person chooses.
 */
export type Standing = 'new' | 'more' | 'other';

interface ProposalOf<Kind extends string, Found, Present> {
  readonly kind: Kind;
  /** Unlike that of any other proposal of the same file. */
  readonly key: string;
  readonly standing: Standing;
  readonly found: Found;
  /** What the profile says now; null where it says nothing. */
  readonly present: Present | null;
  readonly sources: readonly Source[];
}

export type Proposal =
  | ProposalOf<'skill', FoundSkill, OwnedSkill>
  | ProposalOf<'language', FoundLanguage, OwnedLanguage>
  | ProposalOf<'certificate', string, never>
  | ProposalOf<'education', FoundEducation, never>
  | ProposalOf<'yearsOfWork', number, number>;

/** Half a month is no difference. */
const sameYears = 0.05;

/** Everything that was found and is not in the profile just so already. */
export function proposalsOf(findings: Findings, profile: Profile): Proposal[] {
  return [
    ...findings.skills.flatMap((found) => skillProposal(found, profile)),
    ...findings.languages.flatMap((found) => languageProposal(found, profile)),
    ...findings.certificates
      .filter(({ id }) => !profile.certificates.includes(id))
      .map(({ id, sources }): Proposal => {
        const key = `certificate ${id}`;
        return { kind: 'certificate', key, standing: 'new', found: id, present: null, sources };
      }),
    ...findings.education
      .filter((found) => addEducation(profile, degreeOf(found)) !== profile)
      .map((found): Proposal => {
        const key = `education ${found.level} ${found.field}`;
        const { sources } = found;
        return { kind: 'education', key, standing: 'new', found, present: null, sources };
      }),
    ...yearsProposal(findings, profile),
  ];
}

function skillProposal(found: FoundSkill, profile: Profile): Proposal[] {
  const present = profile.skills.find(({ id }) => id === found.id) ?? null;
  const base = { kind: 'skill', key: `skill ${found.id}`, found, present } as const;
  const { sources } = found;
  if (present === null) return [{ ...base, standing: 'new', sources }];
  const differs =
    (found.years !== null && present.years !== null && apart(found.years, present.years)) ||
    (found.level !== null && present.level !== null && found.level !== present.level);
  if (differs) return [{ ...base, standing: 'other', sources }];
  const changed = withSkill(profile, found);
  return JSON.stringify(changed) === JSON.stringify(profile)
    ? []
    : [{ ...base, standing: 'more', sources }];
}

function languageProposal(found: FoundLanguage, profile: Profile): Proposal[] {
  const present = profile.languages.find(({ id }) => id === found.id) ?? null;
  if (present !== null && (found.level === null || found.level === present.level)) return [];
  const standing = present === null ? 'new' : present.level === null ? 'more' : 'other';
  const key = `language ${found.id}`;
  return [{ kind: 'language', key, standing, found, present, sources: found.sources }];
}

function yearsProposal({ yearsOfWork }: Findings, profile: Profile): Proposal[] {
  const present = profile.yearsOfWork;
  if (yearsOfWork === null || (present !== null && !apart(present, yearsOfWork))) return [];
  const standing = present === null ? 'new' : 'other';
  return [
    { kind: 'yearsOfWork', key: 'yearsOfWork', standing, found: yearsOfWork, present, sources: [] },
  ];
}

function apart(one: number, other: number): boolean {
  return Math.abs(one - other) > sameYears;
}

/** Applies the proposals that the person accepted; every other entry of the profile stays as it is. */
export function accept(profile: Profile, proposals: readonly Proposal[]): Profile {
  return proposals.reduce(acceptOne, profile);
}

function acceptOne(profile: Profile, proposal: Proposal): Profile {
  switch (proposal.kind) {
    case 'skill':
      return withSkill(profile, proposal.found);
    case 'language': {
      const { id, level } = proposal.found;
      const added = addLanguage(profile, id);
      return level === null ? added : changeLanguage(added, id, level);
    }
    case 'certificate':
      return addCertificate(profile, proposal.found);
    case 'education':
      return addEducation(profile, degreeOf(proposal.found));
    case 'yearsOfWork':
      return setYearsOfWork(profile, proposal.found);
  }
}

function degreeOf({ level, field }: FoundEducation) {
  return { level, field };
}

/** What the résumé does not say stays; its line becomes the evidence where there is none yet. */
function withSkill(profile: Profile, found: FoundSkill): Profile {
  const added = addSkill(profile, found.id);
  const owned = added.skills.find(({ id }) => id === found.id)!;
  return changeSkill(added, found.id, {
    years: found.years ?? owned.years,
    level: found.level ?? owned.level,
    lastUsed: latest(owned.lastUsed, found.lastUsed),
    evidence: owned.evidence || evidenceIn(found.sources),
  });
}

function latest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

const longestEvidence = 300;

/** The first line of a position that names it; a bare list of names shows nothing. */
function evidenceIn(sources: readonly Source[]): string {
  const line = sources.find(({ position }) => position !== null)?.text ?? '';
  const text = line.replaceAll('\t', ' ');
  return text.length > longestEvidence ? `${text.slice(0, longestEvidence - 1)}…` : text;
}
