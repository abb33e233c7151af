import { Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointEntry } from '@/api/knowledge';
import { LoadState } from '@/components/ui/load-state';
import { DateTime } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { RecordLink } from '@/shared/record-link';
import { useEntries } from '../api/points';

/** 积分明细: every movement with its reason and what was there after it. */
export function Ledger() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const reason = (row: PointEntry) =>
    t(`points.reason.${row.reason}`) + (row.reversal ? ` · ${t('points.reversal')}` : '');
  return (
    <section className="panel">
      <h2>{t('points.ledger')}</h2>
      <LoadState query={useEntries(page)} empty={{ when: (data) => data.total === 0, text: t('points.noEntry') }}>
        {(data) => (
          <Table<PointEntry>
            size="small"
            rowKey={(row) => row.id}
            dataSource={data.items}
            scroll={{ x: 330 }}
            pagination={{ current: page, pageSize: 20, total: data.total, onChange: setPage, showSizeChanger: false, hideOnSinglePage: true }}
            columns={[
              { title: t('points.when'), width: 96, render: (_, row) => <DateTime value={row.enteredAt} /> },
              {
                title: t('points.why'),
                render: (_, row) => (
                  <>
                    <div>{reason(row)}</div>
                    {(row.subject ?? row.note) && (
                      <RecordLink
                        to={row.questionId ? paths.question(row.questionId) : undefined}
                        text={row.subject ?? row.note}
                      />
                    )}
                  </>
                ),
              },
              {
                title: t('points.points'),
                width: 56,
                align: 'right',
                render: (_, row) => (
                  <span className={row.points < 0 ? 'tabular overdue' : 'tabular'}>
                    {row.points > 0 ? `+${row.points}` : row.points}
                  </span>
                ),
              },
              { title: t('points.balance'), width: 56, align: 'right', render: (_, row) => row.balance },
            ]}
          />
        )}
      </LoadState>
    </section>
  );
}
