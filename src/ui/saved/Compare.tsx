import { useLiveQuery } from 'dexie-react-hooks';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { Match } from '../../matching/match.ts';
import { matchPosting } from '../../matching/match-posting.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Posting } from '../../reading/posting.ts';
import type { SavedDatabase } from '../../saved/database.ts';
import { latestTextId, type SavedPosting } from '../../saved/saved-posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { buttonClass } from '../parts/Button.tsx';
import { FitRing } from '../parts/FitRing.tsx';
import { Hidden } from '../parts/Hidden.tsx';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { employmentOf, payOf, placesOf, workplaceOf } from '../words/facts.ts';
import { bandOf, bandWords, metOf, verdictWords } from '../words/fit-words.ts';
import { topGaps } from '../words/gaps.ts';
import { nameOf } from '../words/reason.ts';
import { seniorityWords, statusWords } from '../words/saved-words.ts';
import styles from './Compare.module.css';

interface Compared {
  readonly row: SavedPosting;
  readonly posting: Posting;
  readonly match: Match;
}

/** Two to four postings side by side: the facts, the fit, and who asks for what. */
export function Compare({
  rows,
  database,
  profile,
  vocabulary,
}: {
  readonly rows: readonly SavedPosting[];
  readonly database: SavedDatabase;
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
}) {
  const texts = useLiveQuery(
    () => database.texts.bulkGet(rows.map(latestTextId)),
    [database, rows.map(latestTextId).join(' ')],
  );
  const compared = useMemo(
    () =>
      rows.flatMap((row, place): Compared[] => {
        const posting = texts?.[place]?.posting;
        if (posting === undefined) return [];
        return [{ row, posting, match: matchPosting(posting, profile, vocabulary) }];
      }),
    [rows, texts, profile, vocabulary],
  );
  const skills = useMemo(() => sharedSkills(compared, vocabulary), [compared, vocabulary]);
  if (texts === undefined) return null;
  return (
    <div className={styles.compare}>
      <div className={styles.bar}>
        <h1 className={styles.title}>Compare</h1>
        <a href="#list" className={buttonClass({ look: 'quiet' })}>
          <ArrowLeft size={17} aria-hidden="true" />
          All saved postings
        </a>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {compared.map(({ row }) => (
                <th key={row.id} scope="col" className={styles.column}>
                  <a href={`#${row.id}`}>{row.facts.title || 'Without a title'}</a>
                  <span className={styles.company}>{row.facts.company}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Line name="Fit" compared={compared}>
              {({ match }) => (
                <span className={styles.fit}>
                  <FitRing fit={match.fit} size={44} />
                  <span>
                    {bandWords[bandOf(match.fit)]}
                    {match.fit !== null && <Hidden>, {match.fit} of 100</Hidden>}
                    <span className={styles.company}>{metOf(match.required, 'required')}</span>
                  </span>
                </span>
              )}
            </Line>
            <Line name="Missing most" compared={compared}>
              {({ posting, match }) =>
                topGaps(posting, match, 4)
                  .map((id) => nameOf(vocabulary, id))
                  .join(', ') || 'Nothing'
              }
            </Line>
            {facts
              .filter(([, tell]) => compared.some((one) => tell(one) !== ''))
              .map(([name, tell]) => (
                <Line key={name} name={name} compared={compared}>
                  {(one) => tell(one) || <span className={styles.none}>Not said</span>}
                </Line>
              ))}
            <tr>
              <th scope="rowgroup" colSpan={compared.length + 1} className={styles.group}>
                Skills asked, the most shared first
              </th>
            </tr>
            {skills.map(({ skill, by }) => (
              <Line key={skill} name={nameOf(vocabulary, skill)} compared={compared}>
                {({ row, match, posting }) => {
                  const asked = by.has(row.id);
                  if (!asked) return <span className={styles.none}>Not asked</span>;
                  const verdict = verdictFor(skill, posting, match);
                  return (
                    <span className={styles.verdict}>
                      <VerdictMark verdict={verdict.kind} size={16} />
                      {verdictWords[verdict.kind]}
                      <span className={styles.importance}>{verdict.importance}</span>
                    </span>
                  );
                }}
              </Line>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const facts: readonly (readonly [string, (compared: Compared) => string])[] = [
  ['Status', ({ row }) => statusWords[row.status]],
  ['Pay', ({ posting }) => payOf(posting.salary)],
  ['Place', ({ posting }) => placesOf(posting)],
  ['Workplace', ({ posting }) => workplaceOf(posting)],
  ['Employment', ({ posting }) => employmentOf(posting)],
  ['Level', ({ posting }) => (posting.seniority ? (seniorityWords[posting.seniority] ?? '') : '')],
  ['Notes', ({ row }) => row.notes.slice(0, 280)],
];

function Line({
  name,
  compared,
  children,
}: {
  readonly name: string;
  readonly compared: readonly Compared[];
  readonly children: (compared: Compared) => ReactNode;
}) {
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      {compared.map((one) => (
        <td key={one.row.id}>{children(one)}</td>
      ))}
    </tr>
  );
}

const mostSkills = 40;

/** Soft skills are asked everywhere and tell nothing apart. */
function sharedSkills(compared: readonly Compared[], vocabulary: Vocabulary) {
  const by = new Map<string, Set<string>>();
  for (const { row, posting } of compared) {
    for (const requirement of posting.requirements) {
      for (const skill of requirement.groups.flatMap((group) => group.skills)) {
        if (vocabulary.get(skill)?.kind === 'soft') continue;
        by.set(skill, (by.get(skill) ?? new Set()).add(row.id));
      }
    }
  }
  return [...by]
    .map(([skill, ids]) => ({ skill, by: ids }))
    .toSorted((one, other) => other.by.size - one.by.size)
    .slice(0, mostSkills);
}

/** What became of a skill in a posting, and how much it is wanted there. */
function verdictFor(skill: string, posting: Posting, match: Match) {
  const asking = posting.requirements.filter((one) =>
    one.groups.some((group) => group.skills.includes(skill)),
  );
  const reasons = asking.flatMap(({ id }) =>
    (match.verdicts.find((one) => one.requirement === id)?.because ?? []).filter(
      (reason) => reason.skill === skill,
    ),
  );
  const kind =
    reasons.length === 0
      ? ('judge' as const)
      : reasons.some(({ rule }) => rule === 'absent')
        ? ('missing' as const)
        : reasons.some(({ rule }) => rule === 'close' || rule === 'years-short')
          ? ('partly' as const)
          : ('met' as const);
  const required = asking.some(({ importance }) => importance === 'required');
  return { kind, importance: required ? 'required' : 'preferred' };
}
