import { describe, expect, test } from 'vitest';
import { salaryByLines, salaryIn } from '../../src/reading/salary.ts';

describe('pay in words', () => {
  test.each([
    ['Salary: $120,000 - $150,000 DOE', 120000, 150000, 'USD', 'YEAR'],
    ['Pay: £45k', 45000, null, 'GBP', 'YEAR'],
    ['Gehalt 45.000 – 55.000 € brutto pro Jahr', 45000, 55000, 'EUR', 'YEAR'],
    ['$25.50 per hour', 25.5, null, 'USD', 'HOUR'],
    ['$18 - $22/hr', 18, 22, 'USD', 'HOUR'],
    ['Salary range USD 90,000 to 110,000', 90000, 110000, 'USD', 'YEAR'],
    ['€ 3.200 bruto per maand', 3200, null, 'EUR', 'MONTH'],
    ['Salary of $80-100k', 80000, 100000, 'USD', 'YEAR'],
  ])('%s', (text, min, max, currency, period) => {
    expect(salaryIn(text, false)).toEqual({ min, max, currency, period });
  });

  test.each([
    ['We raised $25 million last year'],
    ['Manages budgets of $500,000'],
    ['Over 2,000 employees in 12 countries'],
    ['401(k) match'],
  ])('%s names none', (text) => {
    expect(salaryIn(text, false)).toBeNull();
  });

  test('in a pay section an amount needs no other word', () => {
    expect(salaryIn('$62,000 – $74,000', true)).toMatchObject({ min: 62000, max: 74000 });
  });
});

describe('pay told line by line', () => {
  test('goes from the lowest to the highest of the lines', () => {
    const lines = [
      'Hull: £31,000 - £36,000',
      'London: £38,000 - £44,000',
      'We raised £20,000 - £90,000,000',
    ];
    expect(salaryByLines(lines)).toEqual({
      min: 31_000,
      max: 44_000,
      currency: 'GBP',
      period: 'YEAR',
    });
  });

  test('takes no other sums for pay', () => {
    expect(
      salaryByLines(['Budget: $20,000 - $900,000', 'A fee of $50 - $70', 'Founded in 1990']),
    ).toBeNull();
  });
});
