import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProductView } from '@/api/sales';
import type { ColumnSpec } from '@/components/list/column-layout';
import { useAct } from '@/components/ui/use-act';
import { Day, Money, Text } from '@/components/ui/values';
import { DictionaryText } from '@/shared/dictionaries';
import { useMay } from '@/shared/session';
import { listProduct } from '../api/list-product';

type Column = ColumnSpec<ProductView>;

function Acts({ product, onEdit }: { product: ProductView; onEdit: (product: ProductView) => void }) {
  const { t } = useTranslation();
  const listed = product.status === 'LISTED';
  const act = useAct({
    act: () => listProduct(product.id, !listed),
    stale: ['products', 'choices'],
    done: t('form.saved'),
  });
  return (
    <span className="row-acts">
      <Button type="link" size="small" onClick={() => onEdit(product)}>
        {t('action.edit')}
      </Button>
      <Button type="link" size="small" danger={listed} loading={act.isPending} onClick={() => act.mutate()}>
        {t(listed ? 'products.delist' : 'products.list')}
      </Button>
    </span>
  );
}

export function useProductColumns(onEdit: (product: ProductView) => void): Column[] {
  const { t } = useTranslation();
  const may = useMay();
  const column = (key: string, width: number, render: Column['render'], more: Partial<Column> = {}): Column => ({
    key,
    title: t(`products.field.${key}`),
    width,
    render,
    ...more,
  });
  return [
    column('name', 220, (row) => <span title={row.description ?? row.name}>{row.name}</span>, {
      pinned: true,
      sort: 'name',
    }),
    column('number', 130, (row) => row.number, { sort: 'number' }),
    column('category', 130, (row) => <Text value={row.categoryName} />),
    column('specification', 170, (row) => <Text value={row.specification} />),
    column('unit', 72, (row) => <DictionaryText domain="sales" dictionary="product-unit" code={row.unit} />),
    column('price', 110, (row) => <Money value={row.price} />, { align: 'right', sort: 'price' }),
    column('floorPrice', 110, (row) => <Money value={row.floorPrice} />, { align: 'right' }),
    ...(may('product.cost')
      ? [column('cost', 110, (row) => <Money value={row.cost} />, { align: 'right' as const, hidden: true })]
      : []),
    column('status', 88, (row) => (
      <Tag color={row.status === 'LISTED' ? 'success' : 'default'}>{t(`products.status.${row.status}`)}</Tag>
    )),
    column('createdAt', 110, (row) => <Day value={row.createdAt} />, { hidden: true, sort: 'createdAt' }),
    ...(may('product.edit')
      ? [
          {
            key: 'acts',
            title: t('list.acts'),
            width: 130,
            render: (row: ProductView) => <Acts product={row} onEdit={onEdit} />,
          },
        ]
      : []),
  ];
}
