import { employmentTypes } from '../../profile/wishes.ts';
import { conditionsOf, notSaid, said, type WishJudge } from './judge.ts';

/** Wishes about where the desk stands and what the contract is: the posting's facts decide. */

export const workplaceJudge: WishJudge = (terms, { workplaces }) => {
  if (workplaces.length === 0) return null;
  const { workplace } = terms.posting;
  if (workplace === null) return notSaid;
  const words = conditionsOf(terms, 'office-days')[0] ?? null;
  return said(workplaces.includes(workplace) ? 'ok' : 'against', words);
};

/** Types that no wish can name ("PER_DIEM") settle nothing. */
export const employmentJudge: WishJudge = ({ posting }, wishes) => {
  if (wishes.employmentTypes.length === 0) return null;
  const offered = posting.employmentTypes.filter((type) =>
    employmentTypes.some((known) => known === type),
  );
  if (offered.length === 0) return notSaid;
  const isWanted = offered.some((type) => wishes.employmentTypes.some((wish) => wish === type));
  return said(isWanted ? 'ok' : 'against');
};
