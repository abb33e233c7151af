import { describe, expect, it } from 'vitest';
import { changeListState, readListState } from '../list-state';

const at = (query: string) => new URLSearchParams(query);

describe('the state of a list in the address', () => {
  it('is read with its filters, page and sort', () => {
    expect(readListState(at('tab=hot&q=华泰&page=3&sort=-createdAt'))).toEqual({
      page: 3,
      sort: '-createdAt',
      filters: { tab: 'hot', q: '华泰' },
    });
  });

  it('does not believe in pages that cannot be', () => {
    expect(['page=0', 'page=-2', 'page=x', 'page=1.5', ''].map((query) => readListState(at(query)).page)).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });

  it('starts at the first page when a filter changes', () => {
    expect(changeListState(at('page=5&tab=hot'), { q: '海' }).toString()).toBe(at('tab=hot&q=海').toString());
  });

  it('keeps the filters when the page is turned', () => {
    expect(changeListState(at('tab=hot'), { page: 2 }).toString()).toBe('tab=hot&page=2');
    expect(changeListState(at('tab=hot&page=2'), { page: 1 }).toString()).toBe('tab=hot');
  });

  it('drops what is cleared', () => {
    expect(changeListState(at('tab=hot&q=a'), { tab: undefined, q: '' }).toString()).toBe('');
  });
});
