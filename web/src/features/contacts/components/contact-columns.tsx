import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ContactView } from '@/api/customers';
import type { ColumnSpec } from '@/components/list/column-layout';
import { Day, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { DictionaryText } from '@/shared/dictionaries';
import { RecordLink } from '@/shared/record-link';
import { ContactActs } from './contact-acts';

export function useContactColumns(onEdit: (contact: ContactView) => void): ColumnSpec<ContactView>[] {
  const { t } = useTranslation();
  const plain = (key: keyof ContactView, width = 120, hidden = false): ColumnSpec<ContactView> => ({
    key,
    title: t(`contacts.field.${key}`),
    width,
    hidden,
    render: (row) => <Text value={row[key] as string} />,
  });
  return [
    {
      ...plain('name', 150),
      pinned: true,
      render: (row) => (
        <>
          {row.name} {row.main && <Tag color="green">{t('contacts.field.main')}</Tag>}
        </>
      ),
    },
    {
      ...plain('customerName', 220),
      render: (row) => <RecordLink to={paths.customer(row.customerId)} text={row.customerName} />,
    },
    plain('department', 110),
    plain('title', 110),
    {
      ...plain('role', 90),
      render: (row) => <DictionaryText domain="customer" dictionary="contact-role" code={row.role} />,
    },
    plain('mobile', 130),
    plain('phone', 130),
    plain('email', 190),
    plain('wechat', 120, true),
    plain('qq', 110, true),
    { ...plain('birthday', 110, true), render: (row) => <Day value={row.birthday} /> },
    { ...plain('createdAt', 110, true), render: (row) => <Day value={row.createdAt} /> },
    { key: 'acts', title: t('list.acts'), width: 120, render: (row) => <ContactActs contact={row} onEdit={onEdit} /> },
  ];
}
