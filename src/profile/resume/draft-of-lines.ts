import type { Draft, ListRole, Passage, Position } from './draft.ts';
import { nothingStated } from './draft.ts';
import { labelOf } from './headings.ts';
import type { Line } from './line.ts';
import { partsOf, passagesOf } from './outline.ts';
import { positionsIn } from './positions.ts';

/** Lines of a written résumé → its draft. */
export function draftOfLines(lines: readonly Line[]): Draft {
  const positions: Position[] = [];
  const lists: Record<ListRole, Passage[]> = {
    skills: [],
    languages: [],
    certificates: [],
    education: [],
    prose: [],
  };
  for (const part of partsOf(lines)) {
    if (part.role === 'aside') continue;
    if (part.role === 'experience') {
      const { positions: own, rest } = positionsIn(part.lines);
      positions.push(...own);
      lists.prose.push(...rest);
    } else {
      for (const passage of passagesOf(part.lines)) sort(passage, part.role, lists);
    }
  }
  return { positions, lists, stated: nothingStated };
}

/** "Languages: German (C1)" among the skills belongs to the languages. */
function sort(passage: Passage, role: ListRole, lists: Record<ListRole, Passage[]>): void {
  const label = role === 'education' ? null : labelOf(passage.text);
  if (label === null || label.role === 'experience' || label.role === 'prose') {
    lists[role].push(passage);
  } else if (label.role !== 'aside') {
    lists[label.role].push({ ...passage, text: label.rest });
    // "Languages: Python, Go" among the skills are none that are spoken.
    if (role === 'skills' && label.role === 'languages') lists.skills.push(passage);
  }
}
