import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FollowedQuestion } from '@/api/surveys';
import { Chart, type ChartProps } from '@/components/ui/chart';
import { paths } from '@/config/paths';
import { api } from '@/lib/api-client';
import { HomeWindow } from './home-window';

const SHOWN = 2;
const KINDS: Record<FollowedQuestion['chart'], ChartProps['kind']> = { BAR: 'bar', COLUMN: 'column', PIE: 'pie' };

const useFollowed = () =>
  useQuery({
    queryKey: ['surveys', 'home', 'followed'],
    queryFn: ({ signal }) => api.get<FollowedQuestion[]>('/api/surveys/followed', undefined, signal),
  });

/** 客户问卷统计: the first of the questions this user follows. */
export function SurveyWindow() {
  const { t } = useTranslation();
  return (
    <HomeWindow
      title={t('home.survey')}
      more={paths.followedQuestions}
      query={useFollowed()}
      empty={t('home.noSurvey')}
      when={(questions) => questions.length === 0}
    >
      {(questions) =>
        questions.slice(0, SHOWN).map((question) => (
          <div key={question.questionId} className="home-question">
            <Link to={paths.surveyResults(question.surveyId)}>{question.title}</Link>
            <div className="home-note">
              {question.surveyTitle} · n = {question.answers}
            </div>
            <Chart
              kind={KINDS[question.chart]}
              title={question.title}
              categories={question.options.map((option) => option.label)}
              series={[{ name: t('home.answersGiven'), data: question.options.map((option) => option.count) }]}
            />
          </div>
        ))
      }
    </HomeWindow>
  );
}
