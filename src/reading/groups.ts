import type { Skill, SkillMention, Vocabulary } from '../skills/skill.ts';
import { joiningOf } from './joining.ts';
import type { SkillGroup } from './posting.ts';
import { wordsOf } from './words.ts';

/**
 * How the skills of one requirement belong together: all of them, or any of a few.
 * Between two neighbours the words decide: "or" and "/" offer a choice, "and" asks for both, a comma means
 * what the next "and" or "or" of the same list means, and "such as" gives examples.
 */
export function groupsOf(
  text: string,
  mentions: readonly SkillMention[],
  vocabulary: Vocabulary,
  language: string,
): SkillGroup[] {
  if (mentions.length === 0) return [];
  const joints = jointsOf(text, mentions, vocabulary, language);
  const all: string[] = [];
  const groups: SkillGroup[] = [];
  for (let from = 0; from < mentions.length; ) {
    let to = from + 1;
    while (to < mentions.length && joints[to - 1] === 'any') to++;
    const ids = unique(mentions.slice(from, to).map((mention) => mention.skill.id));
    const openEnded = opensToOthers(text, mentions[to - 1]!);
    if (ids.length > 1 || openEnded) groups.push({ logic: 'any', skills: ids });
    else all.push(...ids);
    from = to;
  }
  const asked = unique(all);
  return asked.length > 0 ? [{ logic: 'all', skills: asked }, ...groups] : groups;
}

/** What joins a mention to the next one. `none`: nothing does, they are asked apart. */
type Joint = 'all' | 'any' | 'comma' | 'none';

const examples =
  /\b(?:such as|e\.?g\.?|for example|for instance|like|including|i\.e\.?|wie z\.?\s?b\.?|z\.?\s?b\.?|wie|par exemple|tels? que|telles? que|comme|como|tales como|por ejemplo|por exemplo|zoals|bijvoorbeeld|bijv\.?)(?=[\s,:]|$)/i;
const sentenceBreak = /[;.!?]\s|[;:]$/;
const choiceAhead =
  /\b(?:(?:at least )?one(?: or more)? of|any of|either|one or more|mindestens eine[rmns]?|au moins une?|al menos uno?|minstens één|pelo menos uma?)\b[^.;]{0,60}$/i;
const othersFollow =
  /^[\s,)]*(?:(?:or|oder|ou|o|of)\s(?:any\s)?(?:\w+\s){0,2}?(?:similar|equivalent|comparable|other|related|another|vergleichbar\w*|ähnlich\w*|équivalente?s?|similaires?|similares?|equivalentes?|vergelijkbar\w*|gelijkwaardig\w*)|etc\b)/i;

function jointsOf(
  text: string,
  mentions: readonly SkillMention[],
  vocabulary: Vocabulary,
  language: string,
): Joint[] {
  const joints: Joint[] = [];
  for (let index = 0; index + 1 < mentions.length; index++) {
    joints.push(jointBetween(text, mentions[index]!, mentions[index + 1]!, language));
  }
  settleCommas(text, mentions, joints);
  offerChoices(text, mentions, joints);
  joinExamples(text, mentions, joints, vocabulary, language);
  return joints;
}

function jointBetween(
  text: string,
  left: SkillMention,
  right: SkillMention,
  language: string,
): Joint {
  const gap = text.slice(left.end, right.start);
  if (gap.length > longestGap || sentenceBreak.test(gap)) return 'none';
  if (gap === '/') return isPair(left.skill, right.skill) ? 'all' : 'any';
  const joining = joiningOf(gap, language);
  if (joining === 'choice' || /^\s*\/\s*$/.test(gap)) return 'any';
  if (joining === 'all') return 'all';
  if (!/^\s*[,(/]/.test(gap)) return 'none';
  return wordsOf(gap).some((word) => startsAnew.has(word.text)) ? 'none' : 'comma';
}

/** After a comma these begin another phrase: "on Kubernetes, on AWS or Azure". */
const startsAnew = new Set(
  'on in with for to by at from using mit auf für bei dans avec pour sur en con para sobre met voor bij com em'.split(
    ' ',
  ),
);
const longestGap = 60;

/** Written with a stroke between them and always asked together. */
const pairs = [
  ['html', 'css'],
  ['ui-design', 'ux-design'],
];

function isPair(left: Skill, right: Skill): boolean {
  return pairs.some((pair) => pair.includes(left.id) && pair.includes(right.id));
}

/** A comma takes the meaning of the next "and" or "or" of its list; of a list without either, "all". */
function settleCommas(text: string, mentions: readonly SkillMention[], joints: Joint[]): void {
  for (let index = joints.length - 1; index >= 0; index--) {
    if (joints[index] !== 'comma') continue;
    const next = joints[index + 1];
    const last = mentions[index + 1]!;
    if (next === 'any' || next === 'all') joints[index] = next;
    else joints[index] = opensToOthers(text, last) ? 'any' : 'all';
  }
}

/** "At least one of A, B and C" offers a choice whatever joins the names. */
function offerChoices(text: string, mentions: readonly SkillMention[], joints: Joint[]): void {
  for (let index = 0; index < joints.length; index++) {
    const begins = index === 0 || joints[index - 1] === 'none';
    const before = text.slice(Math.max(0, mentions[index]!.start - 80), mentions[index]!.start);
    if (!begins || !choiceAhead.test(before)) continue;
    for (let at = index; at < joints.length && joints[at] !== 'none'; at++) joints[at] = 'any';
  }
}

/**
 * "Test frameworks such as pytest": any one meets it, the head being the family of its examples.
 * "Practices such as code review and debugging": all are asked, for such things are known together.
 */
function joinExamples(
  text: string,
  mentions: readonly SkillMention[],
  joints: Joint[],
  vocabulary: Vocabulary,
  language: string,
): void {
  for (let first = 0; first < mentions.length; first++) {
    const head = mentions[first - 1];
    const gapStart = head?.end ?? Math.max(0, mentions[first]!.start - longestGap);
    const gap = text.slice(gapStart, mentions[first]!.start);
    const cue = examples.exec(gap);
    const bracket = gap.trimEnd().endsWith('(');
    const named = cue ?? openFamily.exec(gap);
    if (!named && !(bracket && head)) continue;
    const last = endOfList(text, mentions, first, language);
    const family =
      head !== undefined && listIsPartOf(mentions.slice(first, last + 1), head.skill, vocabulary);
    const list = text.slice(mentions[first]!.end, mentions[last]!.start);
    const saysAll = joiningOf(list, language) === 'all';
    const before = cue ? text.slice(head?.start ?? gapStart, gapStart + cue.index) : '';
    if (!cue && named && !family && (saysAll || last === first)) continue;
    const together = knownTogether.test(before);
    if (family && !together && (cue || !saysAll)) {
      for (let at = first - 1; at < last; at++) joints[at] = 'any';
      continue;
    }
    if (head) joints[first - 1] = 'none';
    if (!named) continue;
    for (let at = first; at < last; at++) joints[at] = together ? 'all' : 'any';
  }
}

/** Nouns in the plural before a bracket: what stands in it are examples. */
const openFamily =
  /\b(?:technologies|tools|platforms|frameworks|languages|databases|systems|libraries|packages|services|providers|solutions|environments|applications|software)\s*\($/i;

/** Nouns whose examples are asked all together. */
const knownTogether =
  /(?:practices?|principles?|concepts?|techniques?|topics?|areas?|fundamentals?|skills?|methods?|methodologies|processes|duties|aspects|disciplines|praktiken|methoden|grundlagen|pratiques|prácticas|práticas|technieken)[\s,:(]*$/i;

function endOfList(
  text: string,
  mentions: readonly SkillMention[],
  first: number,
  language: string,
): number {
  let last = first;
  while (last + 1 < mentions.length) {
    const gap = text.slice(mentions[last]!.end, mentions[last + 1]!.start);
    if (gap.includes(')') || sentenceBreak.test(gap) || gap.length > 30) break;
    if (!/^[\s"'’]*[,/&+]/.test(gap) && joiningOf(gap, language) === null) break;
    last++;
  }
  return last;
}

function listIsPartOf(list: readonly SkillMention[], head: Skill, vocabulary: Vocabulary): boolean {
  return list.some(({ skill }) => isPartOf(skill, head.id, vocabulary, new Set()));
}

function isPartOf(skill: Skill, whole: string, vocabulary: Vocabulary, seen: Set<string>): boolean {
  if (seen.has(skill.id)) return false;
  seen.add(skill.id);
  return skill.partOf.some((id) => {
    const parent = vocabulary.get(id);
    return id === whole || (parent !== undefined && isPartOf(parent, whole, vocabulary, seen));
  });
}

function opensToOthers(text: string, mention: SkillMention): boolean {
  return othersFollow.test(text.slice(mention.end, mention.end + 60));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
