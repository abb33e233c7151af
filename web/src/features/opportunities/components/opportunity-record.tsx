import { useQueryClient } from '@tanstack/react-query';
import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpportunityView } from '@/api/sales';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { FieldTable } from '@/components/form/field-table';
import { paths } from '@/config/paths';
import { ChangeHistory } from '@/shared/change-history';
import { LineTable } from '@/shared/line-table';
import { StageBar } from '@/shared/stage-bar';
import { advanceOpportunity } from '../api/advance-opportunity';
import { useOpportunity } from '../api/get-opportunity';
import { useOpportunityFields } from '../opportunity-fields';
import { OpportunityActs } from './opportunity-acts';
import { OpportunityKeyFacts } from './opportunity-key-facts';
import { OpportunityStatusTag } from './opportunity-status';
import { StageSteps } from './stage-steps';

interface Props {
  id: string;
  tabs: (opportunity: OpportunityView) => { key: string; label: string; children: ReactNode }[];
}

const inFunnel = (probability: number | null | undefined) => probability !== null && probability !== undefined;

function Head({ opportunity }: { opportunity: OpportunityView }) {
  const client = useQueryClient();
  const move = async (stage: string, note: string) => {
    await advanceOpportunity(opportunity.id, stage, note);
    await Promise.all(['opportunities', 'customers'].map((key) => client.invalidateQueries({ queryKey: [key] })));
  };
  return (
    <div className="record-head">
      <PageHead
        title={opportunity.name}
        aside={
          <>
            <span className="faint tabular">{opportunity.number}</span>
            <OpportunityStatusTag status={opportunity.status} />
          </>
        }
      >
        <OpportunityActs opportunity={opportunity} />
      </PageHead>
      <OpportunityKeyFacts opportunity={opportunity} />
      <StageBar
        current={opportunity.stage}
        only={inFunnel}
        onMove={opportunity.editable && opportunity.status === 'OPEN' ? move : undefined}
      />
    </div>
  );
}

/** Record page of an opportunity. */
export function OpportunityRecord({ id, tabs }: Props) {
  const { t } = useTranslation();
  const query = useOpportunity(id);
  const groups = useOpportunityFields({ exists: true });
  const shown = (field: string, value: string) =>
    field === 'status' ? t(`opportunities.status.${value}`, { defaultValue: value }) : undefined;
  const fieldLabel = (field: string) => t(`opportunities.field.${field}`, { defaultValue: field });
  return (
    <LoadState query={query} rows={10} list={paths.opportunities}>
      {(opportunity) => (
        <>
          <Head opportunity={opportunity} />
          <Tabs
            className="record-tabs"
            items={[
              {
                key: 'facts',
                label: t('opportunities.tabs.facts'),
                children: <FieldTable groups={groups} record={opportunity} />,
              },
              {
                key: 'products',
                label: t('opportunities.tabs.products'),
                children: <LineTable lines={opportunity.products ?? []} />,
              },
              ...tabs(opportunity),
              { key: 'steps', label: t('opportunities.tabs.steps'), children: <StageSteps id={id} /> },
              {
                key: 'log',
                label: t('opportunities.tabs.log'),
                children: <ChangeHistory of={`/api/opportunities/${id}`} labelOf={fieldLabel} show={shown} />,
              },
            ]}
          />
        </>
      )}
    </LoadState>
  );
}
