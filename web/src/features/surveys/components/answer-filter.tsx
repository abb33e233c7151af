import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListControl } from '@/lib/list-state';
import { questionsOf } from '../answers';
import { useSurvey } from '../api/get-survey';

/** Says that only those are shown who gave one answer, and lets go of that. */
export function AnswerFilter({ state, surveyId }: { state: ListControl; surveyId: string }) {
  const { t } = useTranslation();
  const survey = useSurvey(surveyId).data;
  const { answer } = state.filters;
  if (!answer || !survey) return null;
  const [id, ...rest] = answer.split(':');
  const question = questionsOf(survey.questionnaire).find((one) => one.id === id);
  const row = rest.length > 1 ? question?.rows.find((one) => one.id === rest[0])?.label : undefined;
  const value = rest.at(-1) ?? '';
  const option = question?.options.find((one) => one.id === value)?.label ?? value;
  return (
    <Tag closable color="processing" className="answer-filter" onClose={() => state.change({ answer: undefined })}>
      {t('surveys.answered', { question: [question?.title, row].filter(Boolean).join(' · '), option })}
    </Tag>
  );
}
