import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/ui/page-head';
import { AccountBar } from '@/features/questions/components/account-bar';
import { QuestionList } from '@/features/questions/components/question-list';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('menu.questions')} aside={<AccountBar />} />
      <QuestionList />
    </>
  );
}
