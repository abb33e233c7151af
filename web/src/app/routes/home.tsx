import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { DueWindow, HotWindow, OpportunityWindow, OrderWindow } from '@/features/home/components/windows';
import { useMay } from '@/shared/session';

/** 首页: the windows that have data so far. */
export function Component() {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <>
      <PageHead title={t('menu.home')} />
      <div className="home-windows">
        {may('customer.view') && <DueWindow />}
        {may('opportunity.view') && <OpportunityWindow />}
        {may('order.view') && <OrderWindow />}
        {may('customer.view') && <HotWindow />}
      </div>
    </>
  );
}
