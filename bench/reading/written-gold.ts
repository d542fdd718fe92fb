import type { Block } from '../../src/page/content.ts';
import {
  type EducationLevel,
  educationLevels,
  type PayPeriod,
  payPeriods,
  type RequirementKind,
  requirementKinds,
  type SectionRole,
  sectionRoles,
} from '../../src/reading/posting.ts';
import { type GoldPosting, type GoldRequirement, type GoldSkill, printOf } from './gold.ts';

/** A line of a written expectation that does not fit its page. */
export class WrittenGoldError extends Error {
  override name = 'WrittenGoldError';
}

/** A place in the blocks: the next label is looked for from here on. */
interface Place {
  readonly block: number;
  readonly at: number;
}

/**
 * Reads an expectation written by hand beside a page, into the form that readings are scored with.
 * `test/fixtures/languages/README.md` tells how it is written.
 * @param file named in the gold and in messages
 * @throws WrittenGoldError naming file and line where the words are not on the page or the line has no known form
 */
export function writtenGold(text: string, file: string, blocks: readonly Block[]): GoldPosting {
  const gold: GoldPosting = {
    file,
    prints: blocks.map((block) => printOf(block.text)),
    roles: [],
    requirements: [],
    places: [],
    workplace: null,
    pay: null,
  };
  const starts: (Place & { role: SectionRole })[] = [];
  let from: Place = { block: 0, at: 0 };
  for (const [index, line] of text.trimEnd().split('\n').entries()) {
    const fail = (message: string): never => {
      throw new WrittenGoldError(`${file}:${index + 1}: ${message}`);
    };
    const colon = line.indexOf(': ');
    const role = sectionRoles.find((each) => line.startsWith(`${each}: `));
    if (role) {
      const place = opening(line.slice(colon + 2), blocks, from) ?? fail(`not found: ${line}`);
      starts.push({ ...place, role });
      from = place;
    } else if (line.startsWith('R ')) {
      const requirement = requirementIn(line, blocks, from, fail);
      gold.requirements.push(requirement);
      from = { block: requirement.block, at: requirement.start + 1 };
    } else readFact(line, gold, fail);
  }
  endWhereNextBegins(gold.requirements);
  gold.roles = rolesOf(starts, blocks);
  return gold;
}

/** The first block from here on that begins with the words. */
function opening(words: string, blocks: readonly Block[], from: Place): Place | null {
  const found = blocks.find(({ id, text }) => id >= from.block && text.startsWith(words));
  return found ? { block: found.id, at: 0 } : null;
}

function rolesOf(
  starts: readonly (Place & { role: SectionRole })[],
  blocks: readonly Block[],
): GoldPosting['roles'] {
  return blocks.flatMap(({ id, text }) => {
    const role = starts.findLast((start) => start.block <= id)?.role;
    return role ? [{ block: id, start: 0, end: text.length, role }] : [];
  });
}

type Fail = (message: string) => never;

function readFact(line: string, gold: GoldPosting, fail: Fail): void {
  const [word, ...values] = line.split(' ');
  if (word === 'place') gold.places.push(...line.slice(6).split(' ; '));
  else if (word === 'mode') {
    gold.workplace =
      (['remote', 'hybrid', 'onsite'] as const).find((mode) => mode === values[0]) ??
      fail(`no such mode: ${line}`);
  } else if (word === 'pay') {
    const amount = (written = '_'): number | null => (written === '_' ? null : Number(written));
    const period: PayPeriod | null = payPeriods.find((each) => each === values[3]) ?? null;
    gold.pay = {
      min: amount(values[0]),
      max: amount(values[1]),
      currency: values[2] ?? null,
      period,
    };
  } else fail(`no known form: ${line}`);
}

const head = /^R (req|pref) (\w+): (.+)$/;

function requirementIn(
  line: string,
  blocks: readonly Block[],
  from: Place,
  fail: Fail,
): GoldRequirement {
  const [first, ...parts] = line.split(' | ');
  const [, strength, kindName, words] = head.exec(first!) ?? fail(`no known form: ${line}`);
  const [opens, closes] = words!.split(' ... ');
  const place = find(opens!, blocks, from) ?? fail(`not on the page: ${opens}`);
  const { text } = blocks[place.block]!;
  const closing = closes === undefined ? -1 : text.indexOf(closes, place.at);
  if (closes !== undefined && closing < 0) fail(`not on the page: ${closes}`);
  const end = closes === undefined ? text.length : closing + closes.length;
  const kind: RequirementKind =
    requirementKinds.find((each) => each === kindName) ?? fail(`no such kind: ${kindName}`);
  const requirement: GoldRequirement = {
    block: place.block,
    start: place.at,
    end,
    importance: strength === 'req' ? 'required' : 'preferred',
    kind,
    skills: [],
    any: [],
    years: null,
    education: null,
  };
  for (const part of parts) {
    const body = part.slice(2);
    if (part.startsWith('s ')) readSkills(body, requirement, text, fail);
    else if (part.startsWith('y ')) requirement.years = yearsIn(body, fail);
    else if (part.startsWith('e ')) requirement.education = educationIn(body, fail);
    else fail(`no known form: ${part}`);
  }
  return requirement;
}

function find(words: string, blocks: readonly Block[], from: Place): Place | null {
  for (const { id, text } of blocks.slice(from.block)) {
    const at = text.indexOf(words, id === from.block ? from.at : 0);
    if (at >= 0) return { block: id, at };
  }
  return null;
}

/** "SAP=sap; {Java=java ~ Kotlin=kotlin}": names as on the page with their ids; in braces one is enough. */
function readSkills(body: string, requirement: GoldRequirement, text: string, fail: Fail): void {
  for (const entry of body.split('; ')) {
    const isGroup = entry.startsWith('{');
    const skills = (isGroup ? entry.slice(1, -1) : entry)
      .split(' ~ ')
      .map((written) => skillIn(written, requirement, text, fail));
    requirement.skills.push(...skills);
    const ids = skills.flatMap(({ id }) => id ?? []);
    if (isGroup && ids.length > 1) requirement.any.push(ids);
  }
}

function skillIn(written: string, { start }: GoldRequirement, text: string, fail: Fail): GoldSkill {
  const sign = written.lastIndexOf('=');
  const name = written.slice(0, sign);
  const id = written.slice(sign + 1);
  const at = text.indexOf(name, start);
  if (sign < 1 || at < 0) return fail(`not in the requirement: ${written}`);
  return { id: id === '?' ? null : id, start: at, end: at + name.length };
}

function yearsIn(body: string, fail: Fail): NonNullable<GoldRequirement['years']> {
  const [, low, mark, high, of] =
    /^([\d.]*)([+-])([\d.]*)(?: of (.+))?$/.exec(body) ?? fail(`no years: ${body}`);
  return {
    min: low === '' ? null : Number(low),
    max: mark === '-' && high !== '' ? Number(high) : null,
    of: of?.split(' ') ?? [],
  };
}

function educationIn(body: string, fail: Fail): NonNullable<GoldRequirement['education']> {
  const [name, equivalent] = body.split(' ');
  const level: EducationLevel =
    educationLevels.find((each) => each === name) ?? fail(`no such level: ${name}`);
  return { level, orEquivalent: equivalent === 'eq' };
}

/** A requirement ends where the next one of its block begins. */
function endWhereNextBegins(requirements: GoldRequirement[]): void {
  for (const [index, requirement] of requirements.entries()) {
    const next = requirements[index + 1];
    if (next?.block === requirement.block) requirement.end = Math.min(requirement.end, next.start);
  }
}
