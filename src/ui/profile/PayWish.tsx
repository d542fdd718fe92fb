import { useState } from 'react';
import type { PayWish as Pay } from '../../profile/wishes.ts';
import type { PayPeriod } from '../../reading/posting.ts';
import { Choice } from '../parts/Choice.tsx';
import { periodWords, wishTitles, wishWords } from '../words/wishes.ts';
import { NumberBox } from './NumberBox.tsx';

/** The currencies of the countries whose postings are read most; any other comes with an imported profile. */
const usual = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'NZD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'BRL',
  'INR',
];

const mostPay = 100_000_000;

/** The least pay that is accepted: an amount, its currency, and for what time. */
export function PayWish({
  pay,
  onChange,
}: {
  readonly pay: Pay | null;
  readonly onChange: (pay: Pay | null) => void;
}) {
  // Chosen before an amount is there, they wait for it.
  const [currency, setCurrency] = useState(pay?.currency ?? 'EUR');
  const [period, setPeriod] = useState<PayPeriod>(pay?.period ?? 'YEAR');
  const currencies = usual.includes(currency) ? usual : [currency, ...usual];
  return (
    <>
      <NumberBox
        label={`${wishTitles.pay}: ${wishWords.amount}`}
        value={pay?.min ?? null}
        least={1}
        most={mostPay}
        onChange={(min) => onChange(min === null ? null : { min, currency, period })}
      />
      <Choice
        label={`${wishTitles.pay}: ${wishWords.currency}`}
        words={Object.fromEntries(currencies.map((code) => [code, code]))}
        value={currency}
        onChange={(next) => {
          if (next === null) return;
          setCurrency(next);
          if (pay !== null) onChange({ ...pay, currency: next });
        }}
      />
      <Choice
        label={`${wishTitles.pay}: ${wishWords.period}`}
        words={periodWords}
        value={period}
        onChange={(next) => {
          if (next === null) return;
          setPeriod(next);
          if (pay !== null) onChange({ ...pay, period: next });
        }}
      />
    </>
  );
}
