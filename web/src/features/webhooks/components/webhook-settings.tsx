import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/team';
import { LoadState } from '@/components/ui/load-state';
import { SidePanel } from '@/components/ui/side-panel';
import { useWebhooks } from '../api/webhooks';
import { SecretDialog, type ShownSecret } from './secret-dialog';
import { WebhookForm } from './webhook-form';
import { WebhookPanel } from './webhook-panel';
import { WebhookTable } from './webhook-table';

/** Webhook: systems without Kafka that are told what happens here. */
export function WebhookSettings() {
  const { t } = useTranslation();
  const query = useWebhooks();
  const [edited, setEdited] = useState<Webhook | 'new'>();
  const [openId, setOpenId] = useState<string>();
  const [secret, setSecret] = useState<ShownSecret>();
  const opened = query.data?.find(({ id }) => id === openId);
  const close = () => setEdited(undefined);
  return (
    <section className="record-list">
      <div className="settings-choice">
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setEdited('new')}>
          {t('webhooks.new')}
        </Button>
        <span className="faint webhook-lead">{t('webhooks.lead')}</span>
      </div>
      <LoadState query={query} empty={{ when: (all) => all.length === 0, text: t('webhooks.none') }}>
        {(all) => <WebhookTable webhooks={all} onEdit={setEdited} onOpen={({ id }) => setOpenId(id)} />}
      </LoadState>
      <SidePanel
        title={edited === 'new' ? t('webhooks.new') : edited?.name}
        open={edited !== undefined}
        width={560}
        onClose={close}
      >
        {edited && (
          <WebhookForm webhook={edited === 'new' ? undefined : edited} onCreated={setSecret} onClose={close} />
        )}
      </SidePanel>
      <SidePanel title={opened?.name} open={opened !== undefined} width={900} onClose={() => setOpenId(undefined)}>
        {opened && <WebhookPanel webhook={opened} onSecret={setSecret} />}
      </SidePanel>
      <SecretDialog shown={secret} onClose={() => setSecret(undefined)} />
    </section>
  );
}
