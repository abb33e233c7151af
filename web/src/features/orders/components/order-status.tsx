import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OrderStatus } from '@/api/sales';

const COLORS: Record<OrderStatus, string> = {
  DRAFT: 'default',
  EFFECTIVE: 'processing',
  COMPLETED: 'success',
  VOID: 'error',
};

export function OrderStatusTag({ status }: { status: OrderStatus }) {
  const { t } = useTranslation();
  return <Tag color={COLORS[status]}>{t(`orders.status.${status}`)}</Tag>;
}
