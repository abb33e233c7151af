import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { DepartmentList } from '@/features/team/components/department-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.departments')} />
      <DepartmentList />
    </>
  );
}
