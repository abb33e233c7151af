import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, fromWallClock, toWallClock } from '../business-time';

describe('the business day', () => {
  it('is that of Shanghai, whatever the browser thinks', () => {
    expect(formatDateTime('2026-11-22T16:30:00Z')).toBe('2026-11-23 00:30');
    expect(formatDate('2026-11-22T16:30:00Z')).toBe('2026-11-23');
  });

  it('survives a picker', () => {
    const instant = '2026-03-29T01:30:00.000Z';
    expect(toWallClock(instant).format('HH:mm')).toBe('09:30');
    expect(fromWallClock(toWallClock(instant))).toBe(instant);
  });
});
