import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { useOrder } from '@/features/orders/api/get-order';
import { OrderForm } from '@/features/orders/components/order-form';

export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const back = () => void navigate(paths.order(id), { replace: true });
  return (
    <LoadState query={useOrder(id)} rows={10} list={paths.orders}>
      {(order) => (
        <>
          <PageHead title={t('page.edit', { name: order.number })} />
          <OrderForm order={order} start={{ values: {} }} onSaved={back} onCancel={back} />
        </>
      )}
    </LoadState>
  );
}
