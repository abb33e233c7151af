import { EditOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OpportunityView } from '@/api/sales';
import { useAct } from '@/components/ui/use-act';
import { paths, withQuery } from '@/config/paths';
import { useMay } from '@/shared/session';
import { closeOpportunity } from '../api/close-opportunity';
import { CloseDialog } from './close-dialog';

/** 赢单, 输单, 搁置, 转为订单. */
export function OpportunityActs({ opportunity }: { opportunity: OpportunityView }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const may = useMay();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'lose' | 'shelve'>();
  const open = opportunity.status === 'OPEN';
  const act = useAct({
    act: (what: 'win' | 'reopen') => closeOpportunity(opportunity.id, what, {}),
    stale: ['opportunities', 'customers'],
    done: t('form.saved'),
  });
  const win = () =>
    void modal.confirm({
      title: t('opportunities.win.title'),
      content: t('opportunities.win.text'),
      okText: t('opportunities.win.title'),
      cancelText: t('action.cancel'),
      onOk: () => act.mutate('win'),
    });
  const order = () =>
    void navigate(withQuery(paths.newOrder, { opportunityId: opportunity.id, customerId: opportunity.customerId }));
  return (
    <>
      {may('order.edit') && (open || opportunity.status === 'WON') && (
        <Button type="primary" onClick={order}>
          {t('opportunities.toOrder')}
        </Button>
      )}
      {open && may('opportunity.close') && (
        <>
          <Button onClick={win}>{t('opportunities.win.title')}</Button>
          <Button onClick={() => setDialog('lose')}>{t('opportunities.lose.title')}</Button>
          <Button onClick={() => setDialog('shelve')}>{t('opportunities.shelve.title')}</Button>
        </>
      )}
      {!open && may('opportunity.close') && (
        <Button onClick={() => act.mutate('reopen')}>{t('opportunities.reopen')}</Button>
      )}
      {opportunity.editable && open && (
        <Button icon={<EditOutlined />} onClick={() => void navigate(paths.editOpportunity(opportunity.id))}>
          {t('action.edit')}
        </Button>
      )}
      <CloseDialog id={opportunity.id} act={dialog} onClose={() => setDialog(undefined)} />
    </>
  );
}
