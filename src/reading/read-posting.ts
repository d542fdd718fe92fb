import type { PageContent } from '../page/content.ts';
import type { SkillMention, Vocabulary } from '../skills/skill.ts';
import { type Ask, asksOf } from './asks.ts';
import { conditionsOf } from './conditions.ts';
import { dayIn } from './days.ts';
import { educationOf } from './education.ts';
import { factsOf, titleOf } from './facts.ts';
import { groupsOf } from './groups.ts';
import { kindOf } from './kind.ts';
import { isReadLanguage, languageOf } from './language.ts';
import type { Condition, Mention, Posting, Requirement } from './posting.ts';
import { type SectionDraft, sectionsOf } from './sections.ts';
import { seniorityOf } from './seniority.ts';
import { type StrengthPart, strengthParts } from './strength.ts';
import { yearsOf } from './years.ts';

/**
 * Reads a posting out of a page's content: facts, sections, and what is asked of the applicant.
 * The same content always gives the same posting. Where the language can't be read, the
 * requirements are empty and the facts stand.
 */
export function readPosting(content: PageContent, vocabularies: Vocabulary): Posting {
  const whole = wholeText(content);
  const language = languageOf(whole, content.lang);
  const vocabulary = vocabularies.in(language);
  const title = titleOf(content);
  const sections = sectionsOf(content.blocks, title, language);
  const asks = isReadLanguage(language) ? asksOf(sections, language) : [];
  const facts = factsOf(content, sections, title);
  const conditions = conditionsOf(content.blocks, language);
  return {
    ...facts,
    validThrough: facts.validThrough ?? closingDayOf(conditions),
    language,
    sections: sections.map(({ heading, role, blocks }) => ({ heading, role, blocks })),
    requirements: requirementsOf(asks, sections, { language, vocabulary, surroundings: whole }),
    seniority: seniorityOf(facts.title, language),
    conditions,
  };
}

function closingDayOf(conditions: readonly Condition[]): string | null {
  for (const { kind, quote } of conditions) {
    const day = kind === 'closing' ? dayIn(quote) : null;
    if (day !== null) return day;
  }
  return null;
}

/** The language that a page's content will be read in, for loading that language's names beforehand. */
export function languageOfContent(content: PageContent): string {
  return languageOf(wholeText(content), content.lang);
}

function wholeText(content: PageContent): string {
  return content.blocks.map((block) => block.text).join('\n');
}

interface Context {
  readonly language: string;
  readonly vocabulary: Vocabulary;
  readonly surroundings: string;
}

function requirementsOf(
  asks: readonly Ask[],
  sections: readonly SectionDraft[],
  context: Context,
): Requirement[] {
  const requirements: Requirement[] = [];
  for (const { passage, section } of asks) {
    const importance = sections[section]!.role === 'preferred' ? 'preferred' : 'required';
    for (const part of strengthParts(passage, importance, context.language)) {
      requirements.push(requirementOf(part, section, `r${requirements.length + 1}`, context));
    }
  }
  return requirements;
}

function requirementOf(
  part: StrengthPart,
  section: number,
  id: string,
  context: Context,
): Requirement {
  const { text, words, block } = part.passage;
  const { language, vocabulary, surroundings } = context;
  const mentions = vocabulary
    .find(text, surroundings)
    .filter(
      ({ start, end }) => !part.without || end <= part.without.start || start >= part.without.end,
    );
  const ownWords = part.without
    ? words.filter((word) => word.end <= part.without!.start || word.start >= part.without!.end)
    : words;
  const education = educationOf(text, ownWords, mentions, language);
  const skills = mentions.filter(({ skill }) => !education?.fields.includes(skill.id));
  const years = yearsOf(text, ownWords, skills);
  const kind = kindOf({ text, words: ownWords, mentions: skills, years, education }, language);
  return {
    id,
    quote: text,
    block,
    section,
    // Who may work is no wish, wherever it stands.
    importance: kind === 'permission' && part.bySection ? 'required' : part.importance,
    kind,
    skills: skills.map(mentionOf),
    groups: groupsOf(text, skills, vocabulary, language),
    years,
    education,
  };
}

function mentionOf({ skill, start, end }: SkillMention): Mention {
  return { id: skill.id, name: skill.name, start, end };
}
