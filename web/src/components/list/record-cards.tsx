import { Checkbox, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import type { ColumnSpec, KeptColumn } from './column-layout';
import type { Selection } from './record-table';

interface Props<T> {
  specs: ColumnSpec<T>[];
  columns: KeptColumn[];
  rows: T[];
  rowKey: (row: T) => string;
  loading: boolean;
  selection?: Selection;
  empty: ReactNode;
}

const FACTS = 8;

/** The same rows on a phone: the pinned column is the title, the next visible ones follow as label and value. */
export function RecordCards<T>({ specs, columns, rows, rowKey, loading, selection, empty }: Props<T>) {
  const shown = columns.flatMap((column) =>
    column.visible ? specs.filter((spec) => spec.key === column.key) : [],
  );
  const titles = shown.filter((spec) => spec.pinned);
  const title = titles[0] ?? shown[0];
  const acts = shown.find((spec) => spec.key === 'acts');
  const facts = shown.filter((spec) => spec !== title && spec !== acts).slice(0, FACTS);
  if (loading && rows.length === 0) return <Skeleton active />;
  if (rows.length === 0) return <div className="cards-empty">{empty}</div>;
  return (
    <ul className="record-cards">
      {rows.map((row) => {
        const key = rowKey(row);
        const ticked = selection?.keys.includes(key) ?? false;
        return (
          <li key={key}>
            <div className="record-card-title">
              {selection && (
                <Checkbox
                  checked={ticked}
                  aria-label={title?.title}
                  onChange={() =>
                    selection.onChange(
                      ticked ? selection.keys.filter((one) => one !== key) : [...selection.keys, key],
                    )
                  }
                />
              )}
              <strong>{title?.render(row)}</strong>
            </div>
            <dl>
              {facts.map((spec) => (
                <div key={spec.key}>
                  <dt>{spec.title}</dt>
                  <dd>{spec.render(row)}</dd>
                </div>
              ))}
            </dl>
            {acts && <div className="record-card-acts">{acts.render(row)}</div>}
          </li>
        );
      })}
    </ul>
  );
}
