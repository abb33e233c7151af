import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '@/config/paths';
import { useSettled } from '@/shared/remote-select';
import { useSimilar } from '../api/questions';
import { QuestionStatus } from './question-status';

/** Questions that might ask the same, while the title is typed. */
export function SimilarList({ title }: { title: string }) {
  const { t } = useTranslation();
  const { data } = useSimilar(useSettled(title.trim()));
  if (!data || data.length === 0) return null;
  return (
    <div className="similar-questions" role="status">
      <strong>{t('questions.similar')}</strong>
      <ul>
        {data.map((one) => (
          <li key={one.id}>
            <QuestionStatus status={one.status} />
            <Link to={paths.question(one.id)} target="_blank">
              {one.title}
            </Link>{' '}
            <span className="faint">{t('questions.answerCount', { count: one.answers })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
