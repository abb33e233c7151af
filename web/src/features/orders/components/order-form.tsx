import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LastPrice, OrderFields, OrderView, ProductChoice } from '@/api/sales';
import { FieldGroups } from '@/components/form/field-groups';
import { RecordForm } from '@/components/form/record-form';
import { picked } from '@/lib/clean-values';
import { formatMoney } from '@/lib/money';
import { LineItems } from '@/shared/line-items';
import { changeOrder } from '../api/change-order';
import { lastPrice } from '../api/last-price';
import { placeOrder } from '../api/place-order';
import { orderBody, type OrderStart } from '../order-values';
import { useOrderFields } from '../order-fields';
import { OrderTotal } from './order-total';

interface Props {
  order?: OrderView;
  /** What a new order takes over from its customer or opportunity. */
  start: OrderStart;
  onSaved: (order: OrderView) => void;
  onCancel: () => void;
}

/** 新增订单 and its edit: head and lines. */
export function OrderForm({ order, start, onSaved, onCancel }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const [lastPrices, setLastPrices] = useState<Record<string, LastPrice>>({});
  const customerId = Form.useWatch<string | undefined>('customerId', form) ?? order?.customerId ?? start.customerId;
  const lines = Form.useWatch<OrderFields['lines'] | undefined>('lines', form);
  const groups = useOrderFields({
    customerId,
    customerName: order?.customerName ?? start.customerName,
    contactName: order?.contactName ?? start.contactName,
    opportunityName: order?.opportunityName ?? start.opportunityName,
  });
  const fields = groups.flatMap((group) => group.fields);
  const names = [...fields.map((field) => field.name), 'lines', 'discountPercent'];
  const initial = order ? picked(order, names) : start.values;

  const remember = async (_: number, product: ProductChoice) => {
    if (!customerId) return;
    const found = await lastPrice(customerId, product.id).catch(() => undefined);
    if (found) setLastPrices((known) => ({ ...known, [product.id]: found }));
  };
  const hint = (index: number) => {
    const found = lastPrices[lines?.[index]?.productId ?? ''];
    return found && t('orders.lastPrice', { price: formatMoney(found.price), on: found.signedOn });
  };

  return (
    <RecordForm<OrderFields, OrderView>
      form={form}
      initial={initial}
      version={order?.version}
      save={(values, version, key) =>
        order ? changeOrder(order.id, orderBody(values), version) : placeOrder(orderBody(values), key)
      }
      fields={fields}
      onValuesChange={(changed) => {
        if ('customerId' in changed) form.setFieldsValue({ contactId: null, opportunityId: null });
      }}
      onCancel={onCancel}
      onSaved={(saved) => {
        ['orders', 'opportunities', 'customers', 'history'].forEach(
          (key) => void client.invalidateQueries({ queryKey: [key] }),
        );
        onSaved(saved);
      }}
    >
      <FieldGroups groups={groups} />
      <fieldset className="field-group">
        <legend>{t('lines.title')}</legend>
        <LineItems name="lines" form={form} withRemark onPick={(index, one) => void remember(index, one)} hint={hint} />
        <OrderTotal form={form} />
      </fieldset>
      {!order && (
        <Form.Item name="draft" valuePropName="checked">
          <Checkbox>{t('orders.asDraft')}</Checkbox>
        </Form.Item>
      )}
    </RecordForm>
  );
}
