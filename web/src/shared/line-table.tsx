import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Money, Text } from '@/components/ui/values';
import type { Decimal } from '@/lib/money';

export interface ShownLine {
  productId: string;
  productNumber?: string | null;
  name?: string | null;
  specification?: string | null;
  unit?: string | null;
  quantity: Decimal;
  listPrice?: Decimal;
  price?: Decimal;
  discountPercent?: Decimal;
  amount?: Decimal;
  remark?: string | null;
}

interface Props {
  lines: ShownLine[];
  /** Orders show the list price beside the price given. */
  ofOrder?: boolean;
}

/** Lines as the server computed them. */
export function LineTable({ lines, ofOrder }: Props) {
  const { t } = useTranslation();
  const title = (field: string) => t(`lines.${field}`);
  return (
    <Table<ShownLine>
      size="small"
      rowKey={(line) => `${line.productId}-${lines.indexOf(line)}`}
      dataSource={lines}
      pagination={false}
      scroll={{ x: 980 }}
      locale={{ emptyText: t('lines.empty') }}
      columns={[
        { title: title('number'), width: 110, render: (_, line) => <Text value={line.productNumber} /> },
        { title: title('product'), width: 180, render: (_, line) => <Text value={line.name} /> },
        { title: title('specification'), width: 140, render: (_, line) => <Text value={line.specification} /> },
        { title: title('unit'), width: 64, render: (_, line) => <Text value={line.unit} /> },
        { title: title('quantity'), width: 88, align: 'right', render: (_, line) => String(line.quantity) },
        ...(ofOrder
          ? [
              {
                title: title('listPrice'),
                width: 110,
                align: 'right' as const,
                render: (_: unknown, line: ShownLine) => <Money value={line.listPrice} />,
              },
            ]
          : []),
        { title: title('price'), width: 110, align: 'right', render: (_, line) => <Money value={line.price} /> },
        {
          title: title('discountPercent'),
          width: 80,
          align: 'right',
          render: (_, line) => (Number(line.discountPercent ?? 0) ? `${String(line.discountPercent)}%` : '—'),
        },
        { title: title('amount'), width: 120, align: 'right', render: (_, line) => <Money value={line.amount} /> },
        ...(ofOrder
          ? [{ title: title('remark'), render: (_: unknown, line: ShownLine) => <Text value={line.remark} /> }]
          : []),
      ]}
    />
  );
}
