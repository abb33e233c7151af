import { ReloadOutlined } from '@ant-design/icons';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LoadState } from '@/components/ui/load-state';

interface Props<T> {
  title: string;
  more?: string;
  query: UseQueryResult<T, Error>;
  empty: string;
  when: (data: T) => boolean;
  tools?: ReactNode;
  children: (data: T) => ReactNode;
}

/** One window of the home page: it loads, fails and is empty on its own. */
export function HomeWindow<T>({ title, more, query, empty, when, tools, children }: Props<T>) {
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
        {more && <Link to={more}>{t('action.all')}</Link>}
      </header>
      <LoadState query={query} empty={{ when, text: empty }}>
        {children}
      </LoadState>
    </section>
  );
}
