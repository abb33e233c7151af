import { useTranslation } from 'react-i18next';
import type { MessageSummary } from '@/api/schedule';

type Titled = Pick<MessageSummary, 'kind' | 'title' | 'senderName'>;

/** What a message says in one line, in the reader's language. */
export function useMessageTitle(): (message: Titled) => string {
  const { t } = useTranslation();
  return ({ kind, title, senderName }) =>
    t(`messages.title.${kind}`, { title, sender: senderName ?? t('messages.system') });
}
