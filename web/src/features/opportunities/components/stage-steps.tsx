import { Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { LoadState } from '@/components/ui/load-state';
import { DateTime, Money } from '@/components/ui/values';
import { StageText } from '@/shared/stages';
import { useStageSteps } from '../api/stage-steps';
import { OpportunityStatusTag } from './opportunity-status';

/** 阶段历史 of an opportunity, with the amount at the time. */
export function StageSteps({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useStageSteps(id);
  return (
    <LoadState query={query} empty={{ when: (rows) => rows.length === 0, text: t('history.empty') }}>
      {(rows) => (
        <Timeline
          className="history-line"
          items={rows.map((step) => ({
            key: step.at,
            content: (
              <>
                {step.fromStage && (
                  <>
                    <StageText code={step.fromStage} />→{' '}
                  </>
                )}
                <StageText code={step.toStage} />
                {step.status !== 'OPEN' && <OpportunityStatusTag status={step.status} />}
                <span className="tabular">{step.probability}%</span> <Money value={step.amount} />
                <div className="faint">
                  <DateTime value={step.at} /> {step.byName}
                </div>
                {step.note}
              </>
            ),
          }))}
        />
      )}
    </LoadState>
  );
}
