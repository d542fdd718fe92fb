import type { OwnedEducation } from '../profile/profile.ts';
import { type Education, educationLevels, type Requirement } from '../reading/posting.ts';
import type { Vocabulary } from '../skills/skill.ts';
import { type Holdings, mostYears, reachable } from './holdings.ts';
import { subjectOfDegree } from './named-degrees.ts';
import { bestPart, type Part } from './part.ts';

/**
 * The degree that is asked against the best of the person's. High enough and in an asked field is met; in
 * another field, or in one that the profile does not say, partly. A lower one is missing, or partly where
 * the posting takes an equivalent. A profile without any degree has none; experience then stands in by
 * half where an equivalent is taken.
 */
export function educationParts(
  { education: read, quote, groups }: Requirement,
  holdings: Holdings,
  vocabulary: Vocabulary,
): Part[] {
  if (read === null) return [];
  const named = groups.flatMap(({ skills }) => skills).filter((id) => subjectOfDegree(id) !== null);
  const held = named.find((id) => holdings.owned.has(id));
  if (held !== undefined) {
    return [{ score: 1, reasons: [{ skill: held, by: held, rule: 'same' }] }];
  }
  const education = withSubjects(read, named);
  const takesRelated = relatedField.test(quote);
  const degrees = holdings.education.map((degree) =>
    degreePart(degree, education, takesRelated, vocabulary),
  );
  return [bestPart([...degrees, withoutDegree(education, holdings)])];
}

/** A school certificate has no subject, whatever else its sentence names. */
function withSubjects(education: Education, named: readonly string[]): Education {
  if (education.level === 'secondary') return { ...education, fields: [] };
  const fields = named.flatMap((id) => subjectOfDegree(id) ?? []);
  return { ...education, fields: [...education.fields, ...fields] };
}

const relatedField =
  /\b(?:related|similar|relevant|equivalent|comparable|adjacent|verwandt|vergleichbar|ähnlich|connexe|similaire|afín|afines|relacionad|similar|verwante?|vergelijkbar|relacionad|afim)/iu;

function degreePart(
  degree: OwnedEducation,
  asked: Education,
  takesRelated: boolean,
  vocabulary: Vocabulary,
): Part {
  const isEnough = rank(degree.level) >= rank(asked.level);
  const field = isEnough ? fieldScore(degree.field, asked.fields, takesRelated, vocabulary) : 0;
  const score = isEnough ? field : asked.orEquivalent ? 0.5 : 0;
  return {
    score,
    reasons: [
      {
        skill: '',
        by: 'education',
        rule: score === 1 ? 'education-met' : 'education-short',
        asked: asked.level,
        have: degree.level,
      },
    ],
  };
}

function rank(level: OwnedEducation['level']): number {
  return educationLevels.indexOf(level);
}

function fieldScore(
  field: string | null,
  asked: readonly string[],
  takesRelated: boolean,
  vocabulary: Vocabulary,
): 0.5 | 1 {
  if (asked.length === 0) return 1;
  if (field === null) return 0.5;
  const covers = reachable(field, (skill) => [...skill.implies, ...skill.partOf], vocabulary);
  if (asked.some((id) => covers.has(id))) return 1;
  const near = vocabulary.get(field)?.closeTo ?? [];
  return takesRelated && asked.some((id) => near.includes(id)) ? 1 : 0.5;
}

function withoutDegree(asked: Education, { owned, yearsOfWork }: Holdings): Part {
  const bySkill = mostYears([...owned.values()])?.years ?? 0;
  const years = Math.max(yearsOfWork ?? 0, bySkill);
  if (asked.orEquivalent && years > 0) {
    return {
      score: 0.5,
      reasons: [{ skill: '', by: 'work', rule: 'equivalent', asked: asked.level, have: years }],
    };
  }
  return {
    score: 0,
    reasons: [{ skill: '', by: null, rule: 'absent', asked: asked.level, have: null }],
  };
}
