import type { Posting, Requirement, Salary } from '../reading/posting.ts';

/** What a posting says otherwise than it did: asked more or less, pay, place, title, last day. */

export type Difference =
  | { readonly kind: 'added' | 'dropped'; readonly quote: string; readonly required: boolean }
  | { readonly kind: 'harder' | 'softer'; readonly quote: string }
  | { readonly kind: 'pay'; readonly before: Salary | null; readonly after: Salary | null }
  | {
      readonly kind: 'places' | 'title' | 'workplace' | 'last-day';
      readonly before: string;
      readonly after: string;
    };

/** From an earlier text to a later one, the weightiest first. */
export function differencesOf(earlier: Posting, later: Posting): readonly Difference[] {
  return [...factDifferences(earlier, later), ...askDifferences(earlier, later)];
}

function factDifferences(earlier: Posting, later: Posting): Difference[] {
  const found: Difference[] = [];
  const texts = [
    ['title', earlier.title, later.title],
    ['places', earlier.locations.join(', '), later.locations.join(', ')],
    ['workplace', earlier.workplace ?? '', later.workplace ?? ''],
    ['last-day', earlier.validThrough ?? '', later.validThrough ?? ''],
  ] as const;
  for (const [kind, before, after] of texts) {
    if (bare(before) !== bare(after)) found.push({ kind, before, after });
  }
  if (JSON.stringify(earlier.salary) !== JSON.stringify(later.salary)) {
    found.unshift({ kind: 'pay', before: earlier.salary, after: later.salary });
  }
  return found;
}

function askDifferences(earlier: Posting, later: Posting): Difference[] {
  const before = byQuote(earlier.requirements);
  const after = byQuote(later.requirements);
  const found: Difference[] = [];
  for (const [key, { quote, importance }] of after) {
    const old = before.get(key);
    const required = importance === 'required';
    if (old === undefined) found.push({ kind: 'added', quote, required });
    else if (old.importance !== importance) {
      found.push({ kind: required ? 'harder' : 'softer', quote });
    }
  }
  for (const [key, { quote, importance }] of before) {
    if (!after.has(key)) {
      found.push({ kind: 'dropped', quote, required: importance === 'required' });
    }
  }
  return found;
}

function byQuote(requirements: readonly Requirement[]): Map<string, Requirement> {
  return new Map(requirements.map((requirement) => [bare(requirement.quote), requirement]));
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
