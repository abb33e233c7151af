import { renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ring } from '../sound';
import { useRinging } from '../use-ringing';

vi.mock('../sound', () => ({ ring: vi.fn(), prepareSound: () => () => {} }));
vi.mock('@/lib/live', () => ({ isLeading: () => true }));

const start = (first: string[] | undefined) =>
  renderHook(({ ids }: { ids: string[] | undefined }) => useRinging(ids, 'x'), { initialProps: { ids: first } });

beforeEach(() => vi.mocked(ring).mockClear());

it('rings for the very first alarm that comes while the page is open', () => {
  const { rerender, unmount } = start(undefined);
  rerender({ ids: [] });
  expect(ring).not.toHaveBeenCalled();
  rerender({ ids: ['a'] });
  expect(ring).toHaveBeenCalledTimes(1);
  unmount();
});

it('shows in silence what was there on arrival', () => {
  const { rerender, unmount } = start(undefined);
  rerender({ ids: ['a'] });
  expect(ring).not.toHaveBeenCalled();
  unmount();
});
