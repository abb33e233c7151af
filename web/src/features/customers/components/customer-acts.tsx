import { EditOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CustomerView } from '@/api/customers';
import { useAct } from '@/components/ui/use-act';
import { paths } from '@/config/paths';
import { useMay } from '@/shared/session';
import { claimCustomer } from '../api/claim-customer';
import { deleteCustomer } from '../api/delete-customer';
import { AssignDialog } from './assign-dialog';
import { HelpersPanel } from './helpers-panel';
import { ReleaseDialog } from './release-dialog';

type Dialog = 'assign' | 'release' | 'helpers';

/** Buttons of the record page. */
export function CustomerActs({ customer }: { customer: CustomerView }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const may = useMay();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const isPublic = customer.status === 'PUBLIC';
  const claim = useAct({ act: () => claimCustomer(customer.id), stale: ['customers'], done: t('customers.claimed') });
  const remove = useAct({
    act: () => deleteCustomer(customer.id),
    stale: ['customers'],
    done: t('customers.deleted'),
    onDone: () => void navigate(paths.customers),
  });
  const released = useAct({ act: () => Promise.resolve(), stale: ['customers'] });
  const more = [
    ...(may('survey.answer') ? [{ key: 'survey', label: t('customers.enterSurvey') }] : []),
    ...(may('customer.release') && !isPublic ? [{ key: 'release', label: t('customers.release.title') }] : []),
    ...(may('customer.helpers') && customer.editable ? [{ key: 'helpers', label: t('customers.helpers.title') }] : []),
    ...(may('customer.delete') ? [{ key: 'delete', label: t('customers.delete'), danger: true }] : []),
  ];
  const choose = ({ key }: { key: string }) => {
    if (key === 'survey') return void navigate(paths.answerFor(customer.id));
    if (key !== 'delete') return setDialog(key as Dialog);
    void modal.confirm({
      title: t('customers.deleteTitle', { name: customer.name }),
      content: t('customers.deleteText'),
      okText: t('customers.delete'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
      onOk: () => remove.mutate(),
    });
  };
  return (
    <>
      {isPublic && may('customer.claim') && (
        <Button type="primary" loading={claim.isPending} onClick={() => claim.mutate()}>
          {t('customers.claim')}
        </Button>
      )}
      {customer.editable && (
        <Button icon={<EditOutlined />} onClick={() => void navigate(paths.editCustomer(customer.id))}>
          {t('action.edit')}
        </Button>
      )}
      {may('customer.assign') && (
        <Button onClick={() => setDialog('assign')}>{t('customers.assign.title')}</Button>
      )}
      {more.length > 0 && (
        <Dropdown menu={{ items: more, onClick: choose }} trigger={['click']}>
          <Button>{t('action.more')}</Button>
        </Dropdown>
      )}
      <AssignDialog customerIds={[customer.id]} open={dialog === 'assign'} onClose={close} onDone={close} />
      <ReleaseDialog
        customerId={customer.id}
        open={dialog === 'release'}
        onClose={close}
        onDone={() => {
          close();
          released.mutate();
        }}
      />
      <HelpersPanel customer={customer} open={dialog === 'helpers'} onClose={close} />
    </>
  );
}
