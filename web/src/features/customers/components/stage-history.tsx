import { Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { LoadState } from '@/components/ui/load-state';
import { DateTime } from '@/components/ui/values';
import { StageText } from '@/shared/stages';
import { useStageHistory } from '../api/stage-history';

/** 阶段历史. */
export function StageHistory({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useStageHistory(id);
  return (
    <LoadState query={query} empty={{ when: (rows) => rows.length === 0, text: t('history.empty') }}>
      {(rows) => (
        <Timeline
          className="history-line"
          items={rows.map((change) => ({
            key: change.at,
            content: (
              <>
                <StageText code={change.fromStage} /> → <StageText code={change.toStage} />
                <div className="faint">
                  <DateTime value={change.at} /> {change.byName ?? t('history.system')}
                </div>
                {change.note}
              </>
            ),
          }))}
        />
      )}
    </LoadState>
  );
}
