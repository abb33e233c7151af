import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { WebhookSettings } from '@/features/webhooks/components/webhook-settings';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.webhooks')} />
      <WebhookSettings />
    </>
  );
}
