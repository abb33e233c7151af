import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { AccountBar } from '@/features/questions/components/account-bar';
import { QuestionForm } from '@/features/questions/components/question-form';

export function Component() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={t('questions.ask')} aside={<AccountBar />} />
      <QuestionForm
        onSaved={(saved) => void navigate(paths.question(saved.id), { replace: true })}
        onCancel={() => void navigate(paths.questions)}
      />
    </>
  );
}
