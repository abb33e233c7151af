import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ActivityView } from '@/api/customers';
import { DateTime } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { DictionaryText } from '@/shared/dictionaries';
import { StageText } from '@/shared/stages';
import { ActivityActs } from './activity-acts';
import { AnswerLink } from './answer-link';

interface Props {
  activity: ActivityView;
  onEdit: (activity: ActivityView) => void;
}

/** One entry of the customer's log. */
export function ActivityEntry({ activity, onEdit }: Props) {
  const { t } = useTranslation();
  return (
    <article className="activity-entry">
      <header>
        <DateTime value={activity.happenedAt} />
        <strong>
          <DictionaryText domain="customer" dictionary="activity-type" code={activity.type} />
        </strong>
        {activity.contactName && <span>{activity.contactName}</span>}
        {activity.stage && <StageText code={activity.stage} />}
        <span className="faint">
          {[activity.employeeName, activity.departmentName].filter(Boolean).join(' · ')}
        </span>
        <ActivityActs activity={activity} onEdit={onEdit} />
      </header>
      <p>
        {activity.content}{' '}
        {activity.sheetId && <Link to={paths.sheet(activity.sheetId)}>{t('activities.openSheet')}</Link>}
        <AnswerLink activity={activity} />
      </p>
      {activity.outcome && (
        <div className="faint">
          {t('activities.field.outcome')}{' '}
          <DictionaryText domain="customer" dictionary="activity-outcome" code={activity.outcome} />
        </div>
      )}
      {activity.nextVisitAt && (
        <div className="next-visit">
          {t('activities.field.nextVisitAt')} <DateTime value={activity.nextVisitAt} /> {activity.nextVisitNote}
        </div>
      )}
    </article>
  );
}
