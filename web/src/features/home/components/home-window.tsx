import { ReloadOutlined } from '@ant-design/icons';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LoadState } from '@/components/ui/load-state';
import type { Page } from '@/lib/page';

interface Props<T> {
  title: string;
  more: string;
  query: UseQueryResult<Page<T>, Error>;
  empty: string;
  row: (item: T) => { key: string; main: ReactNode; aside: ReactNode; note?: ReactNode };
  tools?: ReactNode;
}

/** One window of the home page: it loads, fails and is empty on its own. */
export function HomeWindow<T>({ title, more, query, empty, row, tools }: Props<T>) {
  const { t } = useTranslation();
  return (
    <section className="home-window" aria-label={title}>
      <header>
        <h2>{title}</h2>
        {tools}
        <span className="spring" />
        <Button
          type="text"
          size="small"
          icon={<ReloadOutlined spin={query.isFetching} />}
          aria-label={t('action.refresh', { title })}
          onClick={() => void query.refetch()}
        />
        <Link to={more}>{t('action.all')}</Link>
      </header>
      <LoadState query={query} empty={{ when: (page) => page.items.length === 0, text: empty }}>
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
      </LoadState>
    </section>
  );
}
