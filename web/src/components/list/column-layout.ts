import type { ReactNode } from 'react';

/** A column a list can show. */
export interface ColumnSpec<T> {
  key: string;
  title: string;
  render: (row: T) => ReactNode;
  /** Key the server sorts by. */
  sort?: string;
  width?: number;
  align?: 'right';
  /** The name column: always there, always first. */
  pinned?: boolean;
  /** Offered in the column options, not shown at first. */
  hidden?: boolean;
}

export interface KeptColumn {
  key: string;
  visible: boolean;
  width?: number;
}

export interface ListPreference {
  columns: KeptColumn[];
  pageSize: number;
  density: 'compact' | 'loose';
}

export const STANDARD: ListPreference = { columns: [], pageSize: 20, density: 'compact' };
export const PAGE_SIZES = [10, 20, 50, 100];
const NARROWEST = 60;
const FEWEST = 2;

/** A column is never narrower than its own title, whatever the language. */
export function standardWidth({ title, width = 120, sort }: Pick<ColumnSpec<never>, 'title' | 'width' | 'sort'>) {
  const letters = [...title].reduce((sum, letter) => sum + (letter > '\u2e80' ? 13 : 7.6), 0);
  return Math.max(width, Math.ceil(letters) + 24 + (sort ? 20 : 0));
}

/** What the user kept, completed by columns that came later and cleaned of those that are gone. */
export function arrange(specs: Pick<ColumnSpec<never>, 'key' | 'pinned' | 'hidden'>[], kept: KeptColumn[]): KeptColumn[] {
  const known = new Set(specs.map((spec) => spec.key));
  const result = kept.filter((column) => known.has(column.key));
  specs.forEach((spec, position) => {
    if (result.some((column) => column.key === spec.key)) return;
    result.splice(position, 0, { key: spec.key, visible: !spec.hidden });
  });
  const pinned = new Set(specs.filter((spec) => spec.pinned).map((spec) => spec.key));
  return [
    ...result.filter((column) => pinned.has(column.key)).map((column) => ({ ...column, visible: true })),
    ...result.filter((column) => !pinned.has(column.key)),
  ];
}

/** Puts a column where another one is. */
export function move(columns: KeptColumn[], key: string, target: string): KeptColumn[] {
  const from = columns.findIndex((column) => column.key === key);
  const to = columns.findIndex((column) => column.key === target);
  if (from < 0 || to < 0 || from === to) return columns;
  const next = [...columns];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** Swaps a column with its neighbour. */
export function nudge(columns: KeptColumn[], key: string, step: -1 | 1): KeptColumn[] {
  const neighbour = columns[columns.findIndex((column) => column.key === key) + step];
  return neighbour ? move(columns, key, neighbour.key) : columns;
}

/** Shows or hides a column; the last two stay. */
export function toggle(columns: KeptColumn[], key: string): KeptColumn[] {
  const shown = columns.filter((column) => column.visible).length;
  return columns.map((column) => {
    if (column.key !== key || (column.visible && shown <= FEWEST)) return column;
    return { ...column, visible: !column.visible };
  });
}

export const resize = (columns: KeptColumn[], key: string, width: number): KeptColumn[] =>
  columns.map((column) =>
    column.key === key ? { ...column, width: Math.max(NARROWEST, Math.round(width)) } : column,
  );
