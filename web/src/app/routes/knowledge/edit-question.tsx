import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { paths } from '@/config/paths';
import { useQuestion } from '@/features/questions/api/questions';
import { QuestionForm } from '@/features/questions/components/question-form';

export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const back = () => void navigate(paths.question(id), { replace: true });
  return (
    <LoadState query={useQuestion(id)} rows={10} list={paths.questions}>
      {(question) => (
        <>
          <PageHead title={t('page.edit', { name: question.title })} />
          <QuestionForm question={question} onSaved={back} onCancel={back} />
        </>
      )}
    </LoadState>
  );
}
