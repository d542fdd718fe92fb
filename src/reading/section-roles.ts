import type { HeadingRole } from './heading-role.ts';
import { boldLineLevel } from './leads.ts';
import type { SectionRole } from './posting.ts';
import type { SectionDraft } from './sections.ts';
import { wordingOf } from './wording.ts';

/**
 * A heading that says nothing known has the role of the section above it that it divides;
 * so has a general one ("Education") below "Preferred qualifications".
 */
export function inherit(
  role: HeadingRole | null,
  level: number,
  sections: readonly SectionDraft[],
): HeadingRole {
  const rank = Math.min(level, boldLineLevel);
  const parent = sections.findLast((section) => section.level > 0 && section.level < rank);
  if (role === null) {
    const above = level > boldLineLevel ? sections.at(-1) : parent;
    return { role: above?.role ?? 'other', mixed: above?.mixed ?? false, share: 0 };
  }
  if (role.role === 'required' && parent?.role === 'preferred')
    return { ...role, role: 'preferred' };
  return role;
}

/** The role of a section whose heading tells nothing, by what most of its items say; null where they do not agree. */
export function roleByWording(section: SectionDraft, language: string): SectionRole | null {
  const items = section.passages.filter((passage) => passage.kind === 'item');
  if (items.length < 2) return null;
  let asks = 0;
  let duties = 0;
  let offers = 0;
  for (const item of items) {
    const wording = wordingOf(item.words, language);
    if (wording.offer) offers++;
    else if (wording.duty && !wording.asksStrongly) duties++;
    else if (section.inherited ? wording.asksAtOnce || wording.asksStrongly : wording.asks) asks++;
  }
  const half = items.length / 2;
  if (offers >= half) return 'benefits';
  if (duties >= half) return 'responsibilities';
  if (asks < half) return null;
  return section.role === 'preferred' ? 'preferred' : 'required';
}
