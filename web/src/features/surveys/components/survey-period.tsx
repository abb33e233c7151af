import { useTranslation } from 'react-i18next';
import { Text } from '@/components/ui/values';

interface Props {
  from?: string | null;
  to?: string | null;
}

/** From when to when a survey takes answers; one side may be open. */
export function SurveyPeriod({ from, to }: Props) {
  const { t } = useTranslation();
  if (!from && !to) return <Text value={null} />;
  if (!to) return <span className="tabular">{t('surveys.since', { day: from })}</span>;
  if (!from) return <span className="tabular">{t('surveys.until', { day: to })}</span>;
  return (
    <span className="tabular">
      {from} – {to}
    </span>
  );
}
