import { describe, expect, it } from 'vitest';
import { arrange, move, nudge, resize, standardWidth, toggle, type ColumnSpec } from '../column-layout';

const specs: ColumnSpec<object>[] = ['name', 'stage', 'phone', 'number'].map((key) => ({
  key,
  title: key,
  render: () => key,
  pinned: key === 'name',
  hidden: key === 'number',
}));
const keys = (columns: { key: string; visible: boolean }[]) =>
  columns.map((column) => (column.visible ? column.key : `(${column.key})`)).join(' ');

describe('kept columns', () => {
  it('stand as declared until somebody changes them', () => {
    expect(keys(arrange(specs, []))).toBe('name stage phone (number)');
  });

  it('keep the order chosen, take in new columns and forget those that are gone', () => {
    const kept = [
      { key: 'phone', visible: true },
      { key: 'gone', visible: true },
      { key: 'name', visible: false },
    ];
    expect(keys(arrange(specs, kept))).toBe('name phone stage (number)');

    const hidden = kept.map((column) => ({ ...column, visible: false }));
    expect(keys(arrange(specs, hidden))).toBe('name (phone) stage (number)');
  });

  it('move to where another one is, or by one place', () => {
    const columns = arrange(specs, []);
    expect(keys(move(columns, 'phone', 'stage'))).toBe('name phone stage (number)');
    expect(keys(nudge(columns, 'stage', 1))).toBe('name phone stage (number)');
    expect(keys(nudge(columns, 'number', 1))).toBe('name stage phone (number)');
  });

  it('are never fewer than two', () => {
    const two = toggle(arrange(specs, []), 'phone');
    expect(keys(two)).toBe('name stage (phone) (number)');
    expect(keys(toggle(two, 'stage'))).toBe('name stage (phone) (number)');
  });

  it('do not shrink to nothing', () => {
    expect(resize(arrange(specs, []), 'stage', 3).find((column) => column.key === 'stage')?.width).toBe(60);
  });

  it('are wide enough for their own title in either language', () => {
    expect(standardWidth({ title: '阶段', width: 100 })).toBe(100);
    expect(standardWidth({ title: 'Expected amount', width: 100, sort: 'amount' })).toBeGreaterThan(150);
  });
});
