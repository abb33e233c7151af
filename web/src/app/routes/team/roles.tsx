import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { RoleList } from '@/features/team/components/role-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.roles')} />
      <RoleList />
    </>
  );
}
