import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SheetSummary, SurveyStatus } from '@/api/surveys';

const COLORS: Record<SurveyStatus, string> = {
  DRAFT: 'default',
  PUBLISHED: 'success',
  PAUSED: 'warning',
  CLOSED: 'blue',
};

export function SurveyStatusTag({ status }: { status: SurveyStatus }) {
  const { t } = useTranslation();
  return <Tag color={COLORS[status]}>{t(`surveys.status.${status}`)}</Tag>;
}

const SHEET_COLORS: Record<SheetSummary['status'], string> = { DRAFT: 'default', VALID: 'success', VOID: 'error' };

export function SheetStatusTag({ status }: { status: SheetSummary['status'] }) {
  const { t } = useTranslation();
  return <Tag color={SHEET_COLORS[status]}>{t(`surveys.sheetStatus.${status}`)}</Tag>;
}
