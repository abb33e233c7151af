import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProductFields, ProductView } from '@/api/sales';
import { FieldGroups } from '@/components/form/field-groups';
import type { FieldGroup, FieldSpec } from '@/components/form/field-spec';
import { DecimalInput } from '@/components/form/inputs';
import { RecordForm } from '@/components/form/record-form';
import { SidePanel } from '@/components/ui/side-panel';
import { cleaned, picked } from '@/lib/clean-values';
import { DictionarySelect } from '@/shared/dictionaries';
import { useMay } from '@/shared/session';
import { defineProduct } from '../api/define-product';
import { reviseProduct } from '../api/revise-product';
import { CategorySelect } from './category-select';

interface Props {
  open: boolean;
  product?: ProductView;
  category?: string;
  onClose: () => void;
}

function ProductForm({ product, category, onClose }: Omit<Props, 'open'>) {
  const { t } = useTranslation();
  const may = useMay();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const field = (name: string, input: FieldSpec['input'], more: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    label: t(`products.field.${name}`),
    input,
    ...more,
  });
  const price = t('products.field.price');
  const group: FieldGroup = {
    title: t('products.group.basic'),
    fields: [
      field('name', <Input maxLength={200} />, { required: true }),
      field('number', <Input maxLength={60} placeholder={t('products.autoNumber')} />),
      field('category', <CategorySelect />),
      field('specification', <Input maxLength={200} />),
      field('unit', <DictionarySelect domain="sales" dictionary="product-unit" />),
      field('price', <DecimalInput />, { rules: [{ required: true, message: t('form.required', { label: price }) }] }),
      field('floorPrice', <DecimalInput />),
      ...(may('product.cost') ? [field('cost', <DecimalInput />)] : []),
      field('description', <Input.TextArea autoSize={{ minRows: 3 }} maxLength={5000} />, { wide: true }),
    ],
  };
  return (
    <RecordForm<ProductFields, ProductView>
      form={form}
      initial={product ? picked(product, group.fields.map((one) => one.name)) : { category }}
      version={product?.version}
      save={(values, version, key) =>
        product ? reviseProduct(product.id, cleaned(values), version) : defineProduct(cleaned(values), key)
      }
      fields={group.fields}
      onSaved={() => {
        ['products', 'choices'].forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
        onClose();
      }}
      onCancel={onClose}
    >
      <FieldGroups groups={[group]} />
    </RecordForm>
  );
}

/** 新增产品 and its edit, in a drawer. */
export function ProductPanel({ open, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <SidePanel
      title={rest.product ? rest.product.name : t('products.new')}
      open={open}
      onClose={rest.onClose}
      width={680}
    >
      <ProductForm {...rest} />
    </SidePanel>
  );
}
