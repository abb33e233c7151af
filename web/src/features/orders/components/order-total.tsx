import { Form, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { DecimalInput } from '@/components/form/inputs';
import { Money } from '@/components/ui/values';
import { lessDiscount, type Decimal } from '@/lib/money';
import { totalOf, type LineItem } from '@/shared/line-items';

/** Sum of the lines, 整单折扣 and what is left; a preview until the server has answered. */
export function OrderTotal({ form }: { form: FormInstance }) {
  const { t } = useTranslation();
  const lines = Form.useWatch<LineItem[] | undefined>('lines', form);
  const discount = Form.useWatch<Decimal>('discountPercent', form);
  const sum = totalOf(lines);
  return (
    <div className="order-total">
      <span>
        {t('lines.total')} <Money value={sum} />
      </span>
      <Form.Item name="discountPercent" label={t('orders.field.discountPercent')} layout="horizontal">
        <DecimalInput max="100" suffix="%" placeholder="0" />
      </Form.Item>
      <span>
        {t('orders.payable')} <Money value={lessDiscount(sum, discount)} strong />
      </span>
    </div>
  );
}
