import { ArrowLeft } from 'lucide-react';
import { useMemo } from 'react';
import type { Profile } from '../../profile/profile.ts';
import {
  answerTimes,
  fitByMonth,
  funnel,
  middleOf,
  mostAsked,
  payByRole,
  unlocks,
} from '../../saved/insight.ts';
import type { ScoreBook } from '../../saved/score-book.ts';
import type { Shelf, ShelfState, Shelved } from '../../saved/shelf.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { buttonClass } from '../parts/Button.tsx';
import { count } from '../words/list.ts';
import { nameOf } from '../words/reason.ts';
import { monthInWords, seniorityWords, statusWords } from '../words/saved-words.ts';
import { BarPlot } from './BarPlot.tsx';
import styles from './Insight.module.css';
import { LinePlot } from './LinePlot.tsx';
import { Plot } from './Plot.tsx';
import { RangePlot } from './RangePlot.tsx';

interface Props {
  readonly shelf: Shelf;
  readonly list: ShelfState;
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  readonly onShow: (name: string, ids: readonly string[]) => void;
}

/** What the list tells as a whole; every bar leads to its postings. */
export default function Insight({ shelf, list, ...rest }: Props) {
  const book = shelf.book();
  return (
    <div className={styles.insight}>
      <div className={styles.bar}>
        <h1 className={styles.title}>Insight</h1>
        <a href="#list" className={buttonClass({ look: 'quiet' })}>
          <ArrowLeft size={17} aria-hidden="true" />
          All saved postings
        </a>
      </div>
      {list.shelved.length === 0 ? (
        <p>Save a few postings, and this page shows what they ask for.</p>
      ) : book === null ? (
        <p role="status">Reading what your postings ask for…</p>
      ) : (
        <Plots shelved={list.shelved} book={book} {...rest} />
      )}
    </div>
  );
}

function Plots({
  shelved,
  book,
  profile,
  vocabulary,
  onShow,
}: Omit<Props, 'shelf' | 'list'> & {
  readonly shelved: readonly Shelved[];
  readonly book: ScoreBook;
}) {
  const asked = useMemo(
    () => mostAsked(shelved, book, profile, vocabulary),
    [shelved, book, profile, vocabulary],
  );
  const open = useMemo(() => unlocks(shelved, vocabulary), [shelved, vocabulary]);
  const months = useMemo(() => fitByMonth(shelved), [shelved]);
  const pay = useMemo(() => payByRole(shelved), [shelved]);
  const steps = useMemo(() => funnel(shelved), [shelved]);
  const answers = useMemo(() => answerTimes(shelved), [shelved]);
  const name = (id: string): string => nameOf(vocabulary, id);
  return (
    <div className={styles.plots}>
      <Plot
        title="Most asked skills"
        say={`Over ${count(shelved.length, 'posting')}. Full bars: you have it. Pale bars: you have something near. Outlined bars: you lack it.`}
        head={['Skill', 'Postings', 'You have it']}
        rows={asked.map((one) => [name(one.skill), one.postings.length, hasWords[one.has]])}
      >
        <BarPlot
          bars={asked.map(({ skill, postings, has }) => ({
            key: skill,
            name: name(skill),
            value: postings.length,
            tone: has === 'yes' ? 'met' : has === 'near' ? 'partly' : 'missing',
            says: `${name(skill)}: ${count(postings.length, 'posting')}, ${hasSays[has]}`,
            onPress: () => onShow(`postings that ask for ${name(skill)}`, postings),
          }))}
        />
      </Plot>
      <Plot
        title="What learning one skill would open"
        say="The full part of a bar: postings of which all that is required would be met then. The rest: others that miss the skill."
        head={['Skill', 'All required met', 'Missing in']}
        rows={open.map((one) => [name(one.skill), one.whole.length, one.missing.length])}
      >
        <BarPlot
          bars={open.map(({ skill, whole, missing }) => ({
            key: skill,
            name: name(skill),
            value: missing.length,
            part: whole.length,
            tone: 'action' as const,
            says: `${name(skill)}: all that is required would be met in ${count(whole.length, 'posting')} of ${missing.length} that miss it`,
            onPress: () =>
              onShow(
                `postings that ${name(skill)} would complete`,
                whole.length > 0 ? whole : missing,
              ),
          }))}
        />
      </Plot>
      <Plot
        title="From saved to offer"
        say="How many came at least so far."
        head={['Step', 'Postings']}
        rows={steps.map((step) => [stepWord(step.name), step.postings.length])}
      >
        <BarPlot
          bars={steps.map((step) => ({
            key: step.name,
            name: stepWord(step.name),
            value: step.postings.length,
            tone: 'action' as const,
            says: `${stepWord(step.name)}: ${count(step.postings.length, 'posting')}`,
            onPress: () => onShow(`postings that came to “${stepWord(step.name)}”`, step.postings),
          }))}
        />
      </Plot>
      <Plot
        title="Time to an answer"
        say={
          answers.length === 0
            ? 'Set the status to Applied, and later to what was answered; the days between show here.'
            : `Half of ${count(answers.length, 'answer')} came within ${count(middleOf(answers.map(({ days }) => days)), 'day')}.`
        }
        head={['After', 'Answers']}
        rows={answerBuckets(answers).map((one) => [one.name, one.ids.length])}
      >
        <BarPlot
          bars={answerBuckets(answers).map((one) => ({
            key: one.name,
            name: one.name,
            value: one.ids.length,
            tone: 'action' as const,
            says: `${one.name}: ${count(one.ids.length, 'answer')}`,
            onPress: () => onShow(`answered after ${one.name}`, one.ids),
          }))}
        />
      </Plot>
      <Plot
        title="Fit over time"
        say="The middle fit of the postings saved in each month."
        head={['Month', 'Middle fit', 'Postings']}
        rows={months.map((one) => [monthInWords(one.name), one.fit, one.postings.length])}
      >
        <LinePlot
          points={months.map((one) => ({
            key: one.name,
            name: monthInWords(one.name),
            value: one.fit,
            says: `${monthInWords(one.name)}: ${one.fit}, of ${count(one.postings.length, 'posting')}`,
            onPress: () => onShow(`saved in ${monthInWords(one.name)}`, one.postings),
          }))}
        />
      </Plot>
      <Plot
        title="Pay by level"
        say={
          pay[0] === undefined
            ? 'No posting on your list names its pay.'
            : `A year, in ${pay[0].currency}: the range, and the middle of it.`
        }
        head={['Level', 'From', 'Middle', 'To', 'Postings']}
        rows={pay.map((one) => [
          seniorityWords[one.name] ?? one.name,
          money(one.low),
          money(one.middle),
          money(one.high),
          one.postings.length,
        ])}
      >
        <RangePlot
          ranges={pay.map((one) => ({
            key: one.name,
            name: seniorityWords[one.name] ?? one.name,
            low: one.low,
            middle: one.middle,
            high: one.high,
            says: `${seniorityWords[one.name] ?? one.name}: ${money(one.low)} to ${money(one.high)}, middle ${money(one.middle)}`,
            onPress: () =>
              onShow(`with pay, ${seniorityWords[one.name] ?? one.name}`, one.postings),
          }))}
        />
      </Plot>
    </div>
  );
}

const hasWords = { yes: 'Yes', near: 'Something near', no: 'No' } as const;
const hasSays = { yes: 'you have it', near: 'you have something near', no: 'you lack it' } as const;

function stepWord(name: string): string {
  return statusWords[name as keyof typeof statusWords] ?? name;
}

function money(amount: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(amount);
}

const spans = [
  ['up to a week', 7],
  ['one to two weeks', 14],
  ['two to four weeks', 28],
  ['longer', Number.POSITIVE_INFINITY],
] as const;

function answerBuckets(answers: ReturnType<typeof answerTimes>) {
  if (answers.length === 0) return [];
  return spans.map(([name, most], place) => ({
    name,
    ids: answers
      .filter(({ days }) => days <= most && days > (spans[place - 1]?.[1] ?? -1))
      .map(({ posting }) => posting),
  }));
}
