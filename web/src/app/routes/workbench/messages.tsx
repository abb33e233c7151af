import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { MessageList } from '@/features/messages/components/message-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.messages')} />
      <MessageList />
    </>
  );
}
