import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AnnouncementPhase } from '@/api/knowledge';

const COLORS: Record<AnnouncementPhase, string> = {
  DRAFT: 'default',
  SCHEDULED: 'processing',
  PUBLISHED: 'success',
  EXPIRED: 'default',
  WITHDRAWN: 'warning',
};

export function AnnouncementStatus({ status }: { status: AnnouncementPhase }) {
  const { t } = useTranslation();
  return <Tag color={COLORS[status]}>{t(`announcements.status.${status}`)}</Tag>;
}
