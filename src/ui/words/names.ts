import type { Vocabulary } from '../../skills/skill.ts';

/** The name of a skill; its id with spaces where the vocabulary has dropped it. */
export function nameOf(vocabulary: Vocabulary, id: string): string {
  return vocabulary.get(id)?.name ?? id.replaceAll('-', ' ');
}
