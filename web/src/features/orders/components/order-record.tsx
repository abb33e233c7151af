import { EditOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OrderView } from '@/api/sales';
import { FieldTable } from '@/components/form/field-table';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { useAct } from '@/components/ui/use-act';
import { Day, Money, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { ChangeHistory } from '@/shared/change-history';
import { LineTable } from '@/shared/line-table';
import { RecordLink } from '@/shared/record-link';
import { useMay } from '@/shared/session';
import { useOrder } from '../api/get-order';
import { actOnOrder } from '../api/order-acts';
import { useOrderFields } from '../order-fields';
import { OrderStatusTag } from './order-status';
import { VoidDialog } from './void-dialog';

function Acts({ order }: { order: OrderView }) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const [voiding, setVoiding] = useState(false);
  const act = useAct({
    act: (what: 'place' | 'complete') => actOnOrder(order.id, what),
    stale: ['orders', 'customers', 'opportunities'],
    done: t('form.saved'),
  });
  const live = order.status === 'DRAFT' || order.status === 'EFFECTIVE';
  return (
    <>
      {order.status === 'DRAFT' && may('order.edit') && (
        <Button type="primary" onClick={() => act.mutate('place')}>
          {t('orders.place')}
        </Button>
      )}
      {order.status === 'EFFECTIVE' && may('order.edit') && (
        <Button onClick={() => act.mutate('complete')}>{t('orders.complete')}</Button>
      )}
      {live && order.editable && (
        <Button icon={<EditOutlined />} onClick={() => void navigate(paths.editOrder(order.id))}>
          {t('action.edit')}
        </Button>
      )}
      {order.status !== 'VOID' && may('order.void') && (
        <Button danger onClick={() => setVoiding(true)}>
          {t('orders.void.title')}
        </Button>
      )}
      <VoidDialog order={order} open={voiding} onClose={() => setVoiding(false)} />
    </>
  );
}

/** Record page of an order. */
export function OrderRecord({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useOrder(id);
  const groups = useOrderFields({});
  const shown = (field: string, value: string) =>
    field === 'status' ? t(`orders.status.${value}`, { defaultValue: value }) : undefined;
  const fieldLabel = (field: string) => t(`orders.field.${field}`, { defaultValue: field });
  return (
    <LoadState query={query} rows={10} list={paths.orders}>
      {(order) => (
        <>
          <div className="record-head">
            <PageHead title={order.number} aside={<OrderStatusTag status={order.status} />}>
              <Acts order={order} />
            </PageHead>
            <dl className="key-facts">
              <div>
                <dt>{t('orders.field.customerName')}</dt>
                <dd>
                  <RecordLink to={paths.customer(order.customerId)} text={order.customerName} />
                </dd>
              </div>
              <div>
                <dt>{t('orders.field.amount')}</dt>
                <dd>
                  <Money value={order.amount} strong />
                </dd>
              </div>
              <div>
                <dt>{t('orders.field.signedOn')}</dt>
                <dd>
                  <Day value={order.signedOn} />
                </dd>
              </div>
              <div>
                <dt>{t('orders.field.ownerName')}</dt>
                <dd>
                  <Text value={[order.ownerName, order.departmentName].filter(Boolean).join(' · ')} />
                </dd>
              </div>
            </dl>
            {order.voidReason && <Alert type="warning" title={t('orders.void.because', { reason: order.voidReason })} />}
          </div>
          <section className="panel">
            <h2>{t('lines.title')}</h2>
            <LineTable lines={order.lines} ofOrder />
            <p className="lines-total">
              {Number(order.discountPercent ?? 0) > 0 && (
                <span>
                  {t('lines.total')} <Money value={order.linesAmount} /> · {t('orders.field.discountPercent')}{' '}
                  {String(order.discountPercent)}%
                </span>
              )}
              {t('orders.payable')} <Money value={order.amount} strong />
            </p>
          </section>
          <FieldTable groups={groups} record={order} />
          <section className="panel spaced">
            <h2>{t('orders.log')}</h2>
            <ChangeHistory of={`/api/orders/${id}`} labelOf={fieldLabel} show={shown} />
          </section>
        </>
      )}
    </LoadState>
  );
}
