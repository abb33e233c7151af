import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarPeriod } from '@/api/sales';
import { formatCount, formatMoney } from '@/lib/money';
import { useMay } from '@/shared/session';
import { useRanking, type RankBy } from '../api/performance-queries';
import { HomeWindow } from './home-window';
import { PeriodSelect } from './period-select';

/** 销售精英榜: the same for everybody, with one's own place marked. */
export function RankingWindow() {
  const { t } = useTranslation();
  const may = useMay();
  const choices: RankBy[] = [
    ...(may('order.view') ? (['AMOUNT', 'ORDERS'] as const) : []),
    ...(may('customer.view') ? (['VISITS', 'NEW_CUSTOMERS'] as const) : []),
  ];
  const [period, setPeriod] = useState<CalendarPeriod>('THIS_MONTH');
  const [by, setBy] = useState<RankBy>(choices[0] ?? 'VISITS');
  return (
    <HomeWindow
      title={t('home.ranking')}
      query={useRanking(period, by)}
      empty={t('home.noRanking')}
      when={(ranks) => ranks.length === 0}
      tools={
        <>
          <PeriodSelect value={period} onChange={setPeriod} />
          <Select
            size="small"
            value={by}
            aria-label={t('home.rankBy')}
            popupMatchSelectWidth={false}
            onChange={setBy}
            options={choices.map((value) => ({ value, label: t(`home.by.${value}`) }))}
          />
        </>
      }
    >
      {(ranks) => (
        <ol className="home-ranking">
          {ranks.map((one) => (
            <li key={one.employeeId} className={one.own ? 'own' : undefined} aria-current={one.own || undefined}>
              <span className="home-rank tabular">{one.rank}</span>
              <span className="home-main">
                {one.name} <span className="faint">{one.departmentName}</span>
              </span>
              <span className="tabular">{by === 'AMOUNT' ? formatMoney(one.value) : formatCount(Number(one.value))}</span>
            </li>
          ))}
        </ol>
      )}
    </HomeWindow>
  );
}
