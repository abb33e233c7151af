import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueVisit } from '@/api/customers';
import type { ColumnSpec } from '@/components/list/column-layout';
import { ListTabs } from '@/components/list/list-tabs';
import { RecordList } from '@/components/list/record-list';
import { useRecordList } from '@/components/list/use-record-list';
import { DateTime, Day, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { RecordLink } from '@/shared/record-link';
import { useMay } from '@/shared/session';
import { dueVisits } from '../api/due-visits';
import { ActivityPanel } from './activity-panel';

/** 待回访: overdue, today, this week. */
export function DueList() {
  const { t } = useTranslation();
  const may = useMay();
  const [visited, setVisited] = useState<DueVisit>();
  const list = useRecordList<DueVisit>({
    name: 'due-visits',
    queryKey: ['activities', 'due'],
    fetch: ({ tab, ...query }, signal) => dueVisits({ ...query, when: tab ?? 'overdue' }, signal),
  });
  const column = (key: string, width: number, render: ColumnSpec<DueVisit>['render'], pinned = false) => ({
    key,
    title: t(`activities.field.${key}`),
    width,
    render,
    pinned,
  });
  const columns: ColumnSpec<DueVisit>[] = [
    column('customerName', 260, (row) => <RecordLink to={paths.customer(row.customerId)} text={row.customerName} />, true),
    column('nextVisitAt', 150, (row) => <DateTime value={row.nextVisitAt} warnPast />),
    column('nextVisitNote', 320, (row) => <Text value={row.nextVisitNote} />),
    column('ownerName', 100, (row) => <Text value={row.ownerName} />),
    column('lastActivityAt', 120, (row) => <Day value={row.lastActivityAt} />),
    ...(may('activity.log')
      ? [
          column('acts', 130, (row: DueVisit) => (
            <Button type="link" size="small" onClick={() => setVisited(row)}>
              {t('activities.new')}
            </Button>
          )),
        ]
      : []),
  ];
  return (
    <>
      <RecordList
        list={list}
        columns={columns}
        rowKey={(row) => row.customerId}
        emptyText={t('activities.due.empty')}
        tabs={
          <ListTabs
            state={list.state}
            tabs={['overdue', 'today', 'week'].map((key) => ({ key, label: t(`activities.due.${key}`) }))}
          />
        }
      />
      <ActivityPanel
        open={Boolean(visited)}
        customer={visited && { id: visited.customerId, name: visited.customerName }}
        onClose={() => setVisited(undefined)}
      />
    </>
  );
}
