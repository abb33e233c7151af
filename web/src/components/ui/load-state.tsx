import type { UseQueryResult } from '@tanstack/react-query';
import { Empty, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { isProblem } from '@/lib/problem';
import { NotThere } from './not-there';
import { ProblemAlert } from './problem-alert';

interface Props<T> {
  query: UseQueryResult<T, Error>;
  rows?: number;
  /** Says whether there is nothing to show, and what to say then. */
  empty?: { when: (data: T) => boolean; text: ReactNode; action?: ReactNode };
  /** The list of such records, where one goes on when there is no such record. */
  list?: string;
  children: (data: T) => ReactNode;
}

/** Skeleton while loading, the problem with a retry when it failed, a word when there is nothing. */
export function LoadState<T>({ query, rows = 4, empty, list, children }: Props<T>) {
  if (query.isPending) return <Skeleton active title={false} paragraph={{ rows }} />;
  if (list && query.data === undefined && isProblem(query.error) && [400, 404].includes(query.error.status)) {
    return <NotThere error={query.error} list={list} />;
  }
  if (query.data === undefined) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  if (empty?.when(query.data)) {
    return (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty.text}>
        {empty.action}
      </Empty>
    );
  }
  return children(query.data);
}
