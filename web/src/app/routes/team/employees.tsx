import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { EmployeeList } from '@/features/team/components/employee-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.employees')} />
      <EmployeeList />
    </>
  );
}
