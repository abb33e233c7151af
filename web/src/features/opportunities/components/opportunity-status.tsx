import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OpportunityStatus } from '@/api/sales';

const COLORS: Record<OpportunityStatus, string> = { OPEN: 'processing', WON: 'success', LOST: 'error', SHELVED: 'default' };

export function OpportunityStatusTag({ status }: { status: OpportunityStatus }) {
  const { t } = useTranslation();
  return <Tag color={COLORS[status]}>{t(`opportunities.status.${status}`)}</Tag>;
}
