import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '@/config/paths';
import { FollowedChart, useFollowed } from '@/shared/followed-questions';
import { HomeWindow } from './home-window';

const SHOWN = 2;

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
            <FollowedChart question={question} counted={t('home.answersGiven')} />
          </div>
        ))
      }
    </HomeWindow>
  );
}
