import { describe, expect, it } from 'vitest';
import { parseRule, writeRule } from '../repeat-rule';

describe('a recurrence rule', () => {
  it('is read as it was written', () => {
    for (const rule of [
      'FREQ=DAILY',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=10',
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20261231',
      'FREQ=YEARLY',
    ]) {
      const parsed = parseRule(rule);
      expect(parsed && writeRule(parsed)).toBe(rule);
    }
  });

  it('ends on the day the server made a moment of', () => {
    expect(parseRule('FREQ=DAILY;UNTIL=20260304T155959Z')?.until).toBe('2026-03-04');
  });

  it('that says more than the form can show is left alone', () => {
    expect(parseRule('FREQ=MONTHLY;BYDAY=2TU')).toBeUndefined();
    expect(parseRule('FREQ=HOURLY')).toBeUndefined();
  });
});
