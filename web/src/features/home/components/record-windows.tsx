import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTime, Day, Money } from '@/components/ui/values';
import { paths, withQuery } from '@/config/paths';
import { RecordLink } from '@/shared/record-link';
import { StageText } from '@/shared/stages';
import { useDue, useHotCustomers, useNewestOpportunities, useNewestOrders } from '../api/home-queries';
import { ListWindow } from './list-window';

/** 待回访客户. */
export function DueWindow() {
  const { t } = useTranslation();
  const [when, setWhen] = useState('overdue');
  return (
    <ListWindow
      title={t('home.due')}
      more={withQuery(paths.dueVisits, { tab: when === 'overdue' ? undefined : when })}
      query={useDue(when)}
      empty={t('activities.due.empty')}
      tools={
        <Segmented
          size="small"
          value={when}
          aria-label={t('home.due')}
          onChange={setWhen}
          options={['overdue', 'today', 'week'].map((value) => ({ value, label: t(`activities.due.${value}`) }))}
        />
      }
      row={(visit) => ({
        key: visit.customerId,
        main: <RecordLink to={paths.customer(visit.customerId)} text={visit.customerName} />,
        aside: <DateTime value={visit.nextVisitAt} warnPast />,
        note: [visit.ownerName, visit.nextVisitNote].filter(Boolean).join(' · '),
      })}
    />
  );
}

/** 最新商机. */
export function OpportunityWindow() {
  const { t } = useTranslation();
  return (
    <ListWindow
      title={t('home.opportunities')}
      more={paths.opportunities}
      query={useNewestOpportunities()}
      empty={t('opportunities.empty')}
      row={(one) => ({
        key: one.id,
        main: <RecordLink to={paths.opportunity(one.id)} text={one.name} />,
        aside: <Money value={one.expectedAmount} />,
        note: (
          <>
            <StageText code={one.stage} /> {one.customerName} · {one.ownerName}
          </>
        ),
      })}
    />
  );
}

/** 最新订单. */
export function OrderWindow() {
  const { t } = useTranslation();
  return (
    <ListWindow
      title={t('home.orders')}
      more={paths.orders}
      query={useNewestOrders()}
      empty={t('orders.empty')}
      row={(one) => ({
        key: one.id,
        main: <RecordLink to={paths.order(one.id)} text={one.customerName} />,
        aside: <Money value={one.amount} />,
        note: [one.number, one.signedOn, one.ownerName].filter(Boolean).join(' · '),
      })}
    />
  );
}

/** 热点客户. */
export function HotWindow() {
  const { t } = useTranslation();
  return (
    <ListWindow
      title={t('home.hot')}
      more={withQuery(paths.customers, { tab: 'hot' })}
      query={useHotCustomers()}
      empty={t('home.noHot')}
      row={(one) => ({
        key: one.id,
        main: <RecordLink to={paths.customer(one.id)} text={one.name} />,
        aside: <Day value={one.lastActivityAt} />,
        note: (
          <>
            <StageText code={one.stage} /> {[one.ownerName, one.province, one.city].filter(Boolean).join(' · ')}
          </>
        ),
      })}
    />
  );
}
