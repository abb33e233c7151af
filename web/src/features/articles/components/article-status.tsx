import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArticleStatus as Status } from '@/api/knowledge';

const COLORS: Record<Status, string> = {
  DRAFT: 'default',
  SUBMITTED: 'processing',
  RETURNED: 'warning',
  PUBLISHED: 'success',
  RETIRED: 'default',
};

export function ArticleStatus({ status }: { status: Status }) {
  const { t } = useTranslation();
  return <Tag color={COLORS[status]}>{t(`articles.status.${status}`)}</Tag>;
}
