import type { Match } from '../../matching/match.ts';
import type { Posting } from '../../reading/posting.ts';
import { FitRing } from '../parts/FitRing.tsx';
import { t } from '../texts/text.ts';
import { bandOf, bandWords, judgedOf } from '../words/fit-words.ts';
import { Pill, type PillProps, PillSign } from './Pill.tsx';

/** The pill of a posting that has been read: the figure, and the two words that matter most. */
export function FoldedPill({
  posting,
  match,
  ...pill
}: Pick<PillProps, 'onOpen' | 'onDismiss' | 'takeFocus'> & {
  readonly posting: Posting;
  /** Null while the profile is empty. */
  readonly match: Match | null;
}) {
  const asked = posting.requirements.length;
  if (asked === 0) {
    const [main, more] = [t('pill.none'), t('pill.seeWhy')];
    return <Pill {...pill} picture={<PillSign />} main={main} more={more} />;
  }
  if (match === null) {
    const [main, more] = [t('pill.add'), t('pill.here', { count: asked })];
    return <Pill {...pill} picture={<PillSign />} main={main} more={more} />;
  }
  return (
    <Pill
      {...pill}
      picture={<FitRing fit={match.fit} size={38} />}
      main={match.fit === null ? t('pill.tooLittle') : bandWords[bandOf(match.fit)]}
      more={moreOf(match, asked)}
      isGrave={breakersOf(match) > 0}
    />
  );
}

/** A deal-breaker before anything else: with it the figure hardly matters. */
function moreOf(match: Match, asked: number): string {
  const breakers = breakersOf(match);
  if (breakers > 0) return t('pill.breaker', { count: breakers });
  const importance = judgedOf(match.required) > 0 ? 'required' : 'preferred';
  const counts = match[importance];
  const judged = judgedOf(counts);
  if (judged === 0) return t('pill.judge', { count: asked });
  return t(`pill.${importance}`, { met: counts.met, judged });
}

function breakersOf({ wishes }: Match): number {
  return wishes.filter(({ verdict, dealBreaker }) => verdict === 'against' && dealBreaker).length;
}
