import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProductChoice } from '@/api/sales';
import { DecimalInput } from '@/components/form/inputs';
import { Money } from '@/components/ui/values';
import { lineAmount, sumOf, type Decimal } from '@/lib/money';
import { ProductSelect } from './product-select';

export interface LineItem {
  productId?: string;
  name?: string | null;
  unit?: string | null;
  quantity?: Decimal;
  price?: Decimal;
  discountPercent?: Decimal;
  remark?: string | null;
}

interface Props {
  /** Name of the list in the form. */
  name: 'lines' | 'products';
  form: FormInstance;
  withRemark?: boolean;
  /** Asked when a product was chosen, e.g. for the last price this customer paid. */
  onPick?: (index: number, product: ProductChoice) => void;
  hint?: (index: number) => React.ReactNode;
}

export const amountOf = (line: LineItem | undefined) =>
  lineAmount(line?.quantity, line?.price, line?.discountPercent);

export const totalOf = (lines: (LineItem | undefined)[] | undefined) => sumOf((lines ?? []).map(amountOf));

/** Products with quantity, price and discount; amounts are a preview, the server computes the valid ones. */
export function LineItems({ name, form, withRemark, onPick, hint }: Props) {
  const { t } = useTranslation();
  const lines = Form.useWatch<LineItem[] | undefined>(name, form);
  const label = (field: string) => t(`lines.${field}`);
  const required = (field: string) => ({ required: true, message: t('form.required', { label: label(field) }) });
  const picked = (index: number, product: ProductChoice) => {
    const line = form.getFieldValue([name, index]) as LineItem;
    form.setFieldValue([name, index], {
      ...line,
      productId: product.id,
      name: product.name,
      unit: product.unit,
      price: product.price,
      quantity: line?.quantity ?? 1,
    });
    onPick?.(index, product);
  };
  return (
    <Form.List name={name}>
      {(rows, { add, remove }) => (
        <div className={withRemark ? 'line-items with-remark' : 'line-items'} role="group" aria-label={label('title')}>
          {rows.length > 0 && (
            <div className="line-item line-head" aria-hidden="true">
              {['product', 'quantity', 'price', 'discountPercent', 'amount', ...(withRemark ? ['remark'] : []), ''].map(
                (field) => (
                  <span key={field} className={field === 'amount' ? 'money' : undefined}>
                    {field && label(field)}
                  </span>
                ),
              )}
            </div>
          )}
          {rows.map((row) => (
            <div key={row.key} className="line-item">
              <Form.Item label={label('product')} name={[row.name, 'productId']} rules={[required('product')]} className="line-product">
                <ProductSelect
                  placeholder={label('product')}
                  known={lines?.[row.name]?.name}
                  onPick={(product) => picked(row.name, product)}
                />
              </Form.Item>
              <Form.Item label={label('quantity')} name={[row.name, 'quantity']} rules={[required('quantity')]}>
                <DecimalInput suffix={lines?.[row.name]?.unit ?? undefined} />
              </Form.Item>
              <Form.Item label={label('price')} name={[row.name, 'price']} rules={[required('price')]} extra={hint?.(row.name)}>
                <DecimalInput />
              </Form.Item>
              <Form.Item label={label('discountPercent')} name={[row.name, 'discountPercent']}>
                <DecimalInput max="100" suffix="%" placeholder="0" />
              </Form.Item>
              <span className="line-amount">
                <Money value={amountOf(lines?.[row.name])} />
              </span>
              {withRemark && (
                <Form.Item label={label('remark')} name={[row.name, 'remark']} className="line-remark">
                  <Input maxLength={200} />
                </Form.Item>
              )}
              <Button
                icon={<DeleteOutlined />}
                type="text"
                aria-label={t('action.remove')}
                onClick={() => remove(row.name)}
              />
            </div>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add({ quantity: 1 })}>
            {t('lines.add')}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
