import { describe, expect, it } from 'vitest';
import { formatMoney, lessDiscount, lineAmount, sumOf } from '../money';

describe('amounts', () => {
  it('are exact where floating point is not', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.30');
    expect(lineAmount('3', '1.005')).toBe('3.02');
  });

  it('round half a cent up, as the server does', () => {
    expect(lineAmount(1, '0.125')).toBe('0.13');
    expect(lineAmount('5', '1560.50', '5')).toBe('7412.38');
    expect(lessDiscount('31732.38', '2.5')).toBe('30939.07');
  });

  it('are nothing while something is not a number yet', () => {
    expect(lineAmount(undefined, '12')).toBe('0.00');
    expect(lineAmount('-', '12')).toBe('0.00');
  });

  it('are shown with two decimals and thousands separators', () => {
    expect(formatMoney(1234567.5)).toBe('1,234,567.50');
    expect(formatMoney('999')).toBe('999.00');
    expect(formatMoney(0)).toBe('0.00');
    expect(formatMoney(null)).toBe('');
  });
});
