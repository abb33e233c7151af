import { useTranslation } from 'react-i18next';
import type { OpportunityView } from '@/api/sales';
import { Day, Money, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { DictionaryText } from '@/shared/dictionaries';
import { RecordLink } from '@/shared/record-link';

export function OpportunityKeyFacts({ opportunity }: { opportunity: OpportunityView }) {
  const { t } = useTranslation();
  const label = (name: string) => t(`opportunities.field.${name}`);
  return (
    <dl className="key-facts">
      <div>
        <dt>{label('customerName')}</dt>
        <dd>
          <RecordLink to={paths.customer(opportunity.customerId)} text={opportunity.customerName} />
        </dd>
      </div>
      <div>
        <dt>{label('ownerName')}</dt>
        <dd>
          <Text value={[opportunity.ownerName, opportunity.departmentName].filter(Boolean).join(' · ')} />
        </dd>
      </div>
      <div>
        <dt>{label('expectedAmount')}</dt>
        <dd>
          <Money value={opportunity.expectedAmount} strong />
        </dd>
      </div>
      <div>
        <dt>{label('probability')}</dt>
        <dd className="tabular">{opportunity.probability ?? 0}%</dd>
      </div>
      <div>
        <dt>{label('expectedClose')}</dt>
        <dd>
          <Day value={opportunity.expectedClose} warnPast={opportunity.status === 'OPEN'} />
        </dd>
      </div>
      {opportunity.closeReason && (
        <div>
          <dt>{label('closeReason')}</dt>
          <dd>
            <DictionaryText domain="sales" dictionary="lost-reason" code={opportunity.closeReason} />
          </dd>
        </div>
      )}
    </dl>
  );
}
