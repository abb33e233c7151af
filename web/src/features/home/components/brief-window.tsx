import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarPeriod } from '@/api/sales';
import { formatCount, formatMoney } from '@/lib/money';
import { useBrief } from '../api/performance-queries';
import { growth } from '../growth';
import { HomeWindow } from './home-window';
import { PeriodSelect } from './period-select';

/** 业绩简报: the figures of a period, and how they changed against the one before. */
export function BriefWindow() {
  const { t } = useTranslation();
  const [period, setPeriod] = useState<CalendarPeriod>('THIS_MONTH');
  const [whose, setWhose] = useState('all');
  return (
    <HomeWindow
      title={t('home.brief')}
      query={useBrief(period, whose === 'mine')}
      empty=""
      when={() => false}
      tools={
        <>
          <PeriodSelect value={period} onChange={setPeriod} />
          <Segmented
            size="small"
            value={whose}
            aria-label={t('home.whose')}
            onChange={setWhose}
            options={['all', 'mine'].map((value) => ({ value, label: t(`home.${value}`) }))}
          />
        </>
      }
    >
      {(figures) => (
        <dl className="home-figures">
          {figures.map(({ name, money, current, previous }) => {
            const grown = growth(current, previous);
            return (
              <div key={name}>
                <dt>{t(`home.figures.${name}`)}</dt>
                <dd>
                  <strong className="tabular">{money ? formatMoney(current) : formatCount(current)}</strong>
                  <span className={`home-growth ${grown?.startsWith('-') ? 'down' : 'up'}`}>
                    {grown === null ? t('home.noPrevious') : t('home.growth', { percent: grown })}
                  </span>
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </HomeWindow>
  );
}
