import { Segmented, Switch, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointRank } from '@/api/knowledge';
import { LoadState } from '@/components/ui/load-state';
import { Text } from '@/components/ui/values';
import { useRanking } from '../api/points';

/** 积分排行: by week, month or in all, by points or by best answers. */
export function Ranking() {
  const { t } = useTranslation();
  const [period, setPeriod] = useState('MONTH');
  const [best, setBest] = useState(false);
  return (
    <section className="panel">
      <h2>{t('points.ranking')}</h2>
      <div className="ranking-tools">
        <Segmented
          value={period}
          onChange={setPeriod}
          options={['WEEK', 'MONTH', 'TOTAL'].map((value) => ({ value, label: t(`points.period.${value}`) }))}
        />
        <label>
          <Switch size="small" checked={best} onChange={setBest} aria-label={t('points.byBest')} /> {t('points.byBest')}
        </label>
      </div>
      <LoadState
        query={useRanking(period, best)}
        empty={{ when: (ranks) => ranks.length === 0, text: t('points.noRanking') }}
      >
        {(ranks) => (
          <Table<PointRank>
            size="small"
            rowKey={(row) => row.employeeId}
            dataSource={ranks}
            pagination={false}
            scroll={{ x: 420 }}
            columns={[
              { title: t('points.place'), width: 56, render: (_, row) => row.place },
              {
                title: t('points.employee'),
                render: (_, row) => (
                  <>
                    {row.name} <Tag>{t(`points.level.${row.level}`)}</Tag>
                  </>
                ),
              },
              { title: t('points.department'), render: (_, row) => <Text value={row.departmentName} /> },
              { title: t('points.points'), width: 72, align: 'right', render: (_, row) => row.points },
              { title: t('points.bestAnswers'), width: 88, align: 'right', render: (_, row) => row.bestAnswers },
            ]}
          />
        )}
      </LoadState>
    </section>
  );
}
