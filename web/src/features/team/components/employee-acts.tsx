import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EmployeeView } from '@/api/team';
import { useAct } from '@/components/ui/use-act';
import { useMe } from '@/shared/session';
import { switchEmployee } from '../api/switch-employee';

interface Props {
  employee: EmployeeView;
  onEdit: (employee: EmployeeView) => void;
  onPassword: (employee: EmployeeView) => void;
}

export function EmployeeActs({ employee, onEdit, onPassword }: Props) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const me = useMe();
  const active = employee.status === 'ACTIVE';
  const act = useAct({
    act: () => switchEmployee(employee.id, !active),
    stale: ['employees', 'choices'],
    done: t('form.saved'),
  });
  const stop = () =>
    void modal.confirm({
      title: t('team.stopTitle', { name: employee.name }),
      content: t('team.stopText'),
      okText: t('team.stop'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
      onOk: () => act.mutate(),
    });
  return (
    <span className="row-acts">
      <Button type="link" size="small" onClick={() => onEdit(employee)}>
        {t('action.edit')}
      </Button>
      <Button type="link" size="small" onClick={() => onPassword(employee)}>
        {t('team.password')}
      </Button>
      {active && employee.id !== me.id && (
        <Button type="link" size="small" danger onClick={stop}>
          {t('team.stop')}
        </Button>
      )}
      {employee.status === 'STOPPED' && (
        <Button type="link" size="small" onClick={() => act.mutate()}>
          {t('team.start')}
        </Button>
      )}
    </span>
  );
}
