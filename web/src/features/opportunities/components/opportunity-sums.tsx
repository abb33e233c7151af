import { useTranslation } from 'react-i18next';
import { Money } from '@/components/ui/values';
import type { Query } from '@/lib/api-client';
import { formatCount } from '@/lib/money';
import { useOpportunitySums } from '../api/sum-opportunities';

/** What the list comes to. */
export function OpportunitySums({ filters }: { filters: Query }) {
  const { t } = useTranslation();
  const { data } = useOpportunitySums(filters);
  if (!data) return null;
  return (
    <dl className="sums">
      <div>
        <dt>{t('sums.count')}</dt>
        <dd className="tabular">{formatCount(data.count)}</dd>
      </div>
      <div>
        <dt>{t('sums.amount')}</dt>
        <dd>
          <Money value={data.amount} strong />
        </dd>
      </div>
      <div>
        <dt>{t('sums.weighted')}</dt>
        <dd>
          <Money value={data.weightedAmount} />
        </dd>
      </div>
      <div>
        <dt>{t('sums.average')}</dt>
        <dd>
          <Money value={data.averageAmount} />
        </dd>
      </div>
    </dl>
  );
}
