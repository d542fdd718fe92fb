import type { Vocabulary } from '../../src/skills/skill.ts';
import type { Knowledge } from './score.ts';

/** What the score asks of the vocabulary. */
export function knowledgeOf(vocabulary: Vocabulary): Knowledge {
  const relations = (id: string): readonly string[] => {
    const skill = vocabulary.get(id);
    return skill ? [...skill.partOf, ...skill.implies, ...skill.closeTo] : [];
  };
  return {
    isSoft: (id) => vocabulary.get(id)?.kind === 'soft',
    areRelated: (one, other) => relations(one).includes(other) || relations(other).includes(one),
  };
}
