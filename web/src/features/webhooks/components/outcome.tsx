import { useTranslation } from 'react-i18next';

interface Props {
  status?: number | null;
  failure?: string | null;
}

/** What the receiver answered, or why it did not. */
export function Outcome({ status, failure }: Props) {
  const { t } = useTranslation();
  if (typeof status === 'number') return <span className="tabular">HTTP {status}</span>;
  if (failure) return <>{t(`webhooks.failure.${failure}`, { defaultValue: failure })}</>;
  return <span className="faint">—</span>;
}
