import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { ContactList } from '@/features/contacts/components/contact-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.contacts')} />
      <ContactList />
    </>
  );
}
