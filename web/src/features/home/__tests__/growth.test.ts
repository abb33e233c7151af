import { expect, it } from 'vitest';
import { growth } from '../growth';

it.each([
  [150, 100, '+50'],
  [50, 100, '-50'],
  [100, 300, '-66.7'],
  [100, 100, '±0'],
  [0, 0, '±0'],
  [100.01, 100, '±0'],
  [0, 100, '-100'],
])('%d after %d is %s percent', (current, previous, expected) => {
  expect(growth(current, previous)).toBe(expected);
});

it('cannot be told where there was nothing before', () => {
  expect(growth(5, 0)).toBeNull();
});
