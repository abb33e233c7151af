import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { QuestionStatus as Status } from '@/api/knowledge';

const COLORS: Record<Status, string> = { OPEN: 'processing', SOLVED: 'success', CLOSED: 'default' };

export function QuestionStatus({ status, overdue }: { status: Status; overdue?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Tag color={COLORS[status]}>{t(`questions.status.${status}`)}</Tag>
      {overdue && <Tag color="warning">{t('questions.overdue')}</Tag>}
    </>
  );
}

/** Points that are promised to the best answer, or went to it; a question closed without one pays none. */
export function Bounty({ question: { points, status } }: { question: { points: number; status: Status } }) {
  const { t } = useTranslation();
  return points > 0 && status !== 'CLOSED' ? (
    <Tag color="gold" title={t('questions.field.points')}>
      {t('points.some', { count: points })}
    </Tag>
  ) : null;
}
