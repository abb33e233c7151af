import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { OrderList } from '@/features/orders/components/order-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.orders')} />
      <OrderList />
    </>
  );
}
