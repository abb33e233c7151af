import { useTranslation } from 'react-i18next';
import type { DoneAndRefused } from '@/api/customers';

/** Which of several customers were left as they are, and why. */
export function Refusals({ refused }: { refused: DoneAndRefused['refused'] }) {
  const { t } = useTranslation();
  return refused.map((one) => (
    <div key={one.id}>
      {one.name ?? one.id}: {t(`customers.refused.${one.reason}`, { defaultValue: one.reason })}
    </div>
  ));
}
