import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ActivityView } from '@/api/customers';
import { useAct } from '@/components/ui/use-act';
import { withdrawActivity } from '../api/withdraw-activity';

interface Props {
  activity: ActivityView;
  onEdit: (activity: ActivityView) => void;
}

/** Edit and withdraw, as long as the author may. */
export function ActivityActs({ activity, onEdit }: Props) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const withdraw = useAct({
    act: () => withdrawActivity(activity.id),
    stale: ['activities', 'customers'],
    done: t('activities.withdrawn'),
  });
  if (!activity.correctable) return null;
  return (
    <span className="row-acts">
      <Button type="link" size="small" onClick={() => onEdit(activity)}>
        {t('action.edit')}
      </Button>
      <Button
        type="link"
        size="small"
        danger
        onClick={() =>
          void modal.confirm({
            title: t('activities.withdrawTitle'),
            okText: t('activities.withdraw'),
            okButtonProps: { danger: true },
            cancelText: t('action.cancel'),
            onOk: () => withdraw.mutate(),
          })
        }
      >
        {t('activities.withdraw')}
      </Button>
    </span>
  );
}
