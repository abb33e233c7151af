import { FireFilled } from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CustomerSummary } from '@/api/customers';
import type { ColumnSpec } from '@/components/list/column-layout';
import { DateTime, Day, Money, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { DictionaryText } from '@/shared/dictionaries';
import { RecordLink } from '@/shared/record-link';
import { StageText } from '@/shared/stages';

export function useCustomerColumns(): ColumnSpec<CustomerSummary>[] {
  const { t } = useTranslation();
  const title = (name: string) => t(`customers.field.${name}`);
  const plain = (key: keyof CustomerSummary, width = 120): ColumnSpec<CustomerSummary> => ({
    key,
    title: title(key),
    width,
    render: (row) => <Text value={row[key] as string} />,
  });
  const coded = (key: 'category' | 'level' | 'industry', dictionary: string): ColumnSpec<CustomerSummary> => ({
    key,
    title: title(key),
    sort: key,
    width: 96,
    render: (row) => <DictionaryText domain="customer" dictionary={dictionary} code={row[key]} />,
  });
  return [
    {
      key: 'name',
      title: title('name'),
      sort: 'name',
      width: 240,
      pinned: true,
      render: (row) => (
        <>
          <RecordLink to={paths.customer(row.id)} text={row.name} />
          {row.hot && <FireFilled className="hot-mark" aria-label={title('hot')} />}
          {row.status === 'PUBLIC' && <Tag className="public-mark">{t('customers.status.PUBLIC')}</Tag>}
        </>
      ),
    },
    coded('category', 'customer-category'),
    {
      key: 'stage',
      title: title('stage'),
      sort: 'stage',
      width: 128,
      render: (row) => <StageText code={row.stage} />,
    },
    plain('mainContactName', 96),
    {
      key: 'phone',
      title: title('phone'),
      width: 128,
      render: (row) => <Text value={row.mainContactPhone ?? row.phone} />,
    },
    coded('industry', 'industry'),
    {
      key: 'region',
      title: t('customers.field.region'),
      sort: 'province',
      width: 112,
      render: (row) => <Text value={[row.province, row.city].filter(Boolean).join(' ')} />,
    },
    { ...plain('ownerName', 88), sort: 'ownerName' },
    {
      key: 'lastActivityAt',
      title: title('lastActivityAt'),
      sort: 'lastActivityAt',
      width: 104,
      render: (row) => <Day value={row.lastActivityAt} />,
    },
    {
      key: 'nextVisitAt',
      title: title('nextVisitAt'),
      sort: 'nextVisitAt',
      width: 136,
      render: (row) => <DateTime value={row.nextVisitAt} warnPast />,
    },
    {
      key: 'orderAmount',
      title: title('orderAmount'),
      sort: 'orderAmount',
      width: 120,
      align: 'right',
      render: (row) => <Money value={row.orderAmount} />,
    },
    {
      key: 'createdAt',
      title: title('createdAt'),
      sort: 'createdAt',
      width: 104,
      render: (row) => <Day value={row.createdAt} />,
    },
    { ...plain('number', 136), sort: 'number', hidden: true },
    { ...coded('level', 'customer-level'), hidden: true },
    { ...plain('shortName'), hidden: true },
    { ...plain('departmentName'), hidden: true },
    { ...plain('orderCount', 80), align: 'right', hidden: true },
  ];
}
