import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { HomeWindow } from './home-window';

interface Row {
  key: string;
  main: ReactNode;
  aside: ReactNode;
  note?: ReactNode;
}

interface Props<T> {
  title: string;
  more?: string;
  query: UseQueryResult<{ items: T[] }, Error>;
  empty: string;
  row: (item: T) => Row;
  tools?: ReactNode;
}

/** A window that shows the first records of a list. */
export function ListWindow<T>({ row, ...frame }: Props<T>) {
  return (
    <HomeWindow {...frame} when={(page) => page.items.length === 0}>
      {(page) => (
        <ul>
          {page.items.map((item) => {
            const { key, main, aside, note } = row(item);
            return (
              <li key={key}>
                <div className="home-row">
                  <span className="home-main">{main}</span>
                  <span className="home-aside">{aside}</span>
                </div>
                {note && <div className="home-note">{note}</div>}
              </li>
            );
          })}
        </ul>
      )}
    </HomeWindow>
  );
}
