import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/components/ui/use-act';
import { deleteCustomers } from './api/delete-customer';
import { Refusals } from './components/refusals';

/** Asks with the number, puts the customers into the recycle bin, and tells which could not go there. */
export function useDeleting(onDone: () => void) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const remove = useAct({
    act: deleteCustomers,
    stale: ['customers', 'contacts', 'activities'],
    onDone: ({ done, refused }) => {
      if (refused.length) {
        modal.warning({
          title: t('customers.deletedPartly', { done, refused: refused.length }),
          content: <Refusals refused={refused} />,
        });
      } else void message.success(t('customers.deleted'));
      onDone();
    },
  });
  return (ids: string[]) =>
    void modal.confirm({
      title: t('customers.deleteSeveralTitle', { count: ids.length }),
      content: t('customers.deleteText'),
      okText: t('customers.delete'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
      onOk: () => remove.mutateAsync(ids).catch(() => undefined),
    });
}
