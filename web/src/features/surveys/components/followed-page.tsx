import { SettingOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FollowedQuestion } from '@/api/surveys';
import { LoadState } from '@/components/ui/load-state';
import { paths } from '@/config/paths';
import { FollowedChart, useFollowed } from '@/shared/followed-questions';
import { FollowDialog } from './follow-dialog';

function Change({ change }: { change?: number | null }) {
  const { t } = useTranslation();
  if (change === null || change === undefined) return null;
  const points = `${change > 0 ? '+' : ''}${change}`;
  return <span className="faint"> {t('surveys.followed.change', { points })}</span>;
}

/** One followed question with its chart. */
function Followed({ question }: { question: FollowedQuestion }) {
  const { t } = useTranslation();
  return (
    <section className="panel followed" aria-label={question.title}>
      <h2>
        <Link to={paths.surveyResults(question.surveyId)}>{question.title}</Link>{' '}
        {question.surveyStatus === 'CLOSED' && <Tag>{t('surveys.status.CLOSED')}</Tag>}
      </h2>
      <p className="faint">
        {question.surveyTitle} · n = {question.answers}
      </p>
      {question.top && (
        <p>
          {question.mean !== null && question.mean !== undefined && `${t('surveys.figure.mean')} ${question.mean} · `}
          {t('surveys.followed.top', { option: question.top })}
          <Change change={question.topChange} />
        </p>
      )}
      <FollowedChart question={question} counted={t('surveys.figure.count')} />
    </section>
  );
}

/** 客户问卷统计: the questions one cares about most. */
export function FollowedPage() {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  const query = useFollowed();
  return (
    <>
      <div className="tab-bar">
        <Button icon={<SettingOutlined />} onClick={() => setChoosing(true)}>
          {t('surveys.followed.choose')}
        </Button>
      </div>
      <LoadState query={query} empty={{ when: (all) => all.length === 0, text: t('surveys.followed.empty') }}>
        {(questions) => (
          <>
            {questions.some((question) => question.suggested) && (
              <p className="builder-note faint">{t('surveys.followed.suggested')}</p>
            )}
            <div className="followed-questions">
              {questions.map((question) => (
                <Followed key={question.questionId} question={question} />
              ))}
            </div>
          </>
        )}
      </LoadState>
      {choosing && query.data && <FollowDialog followed={query.data} onClose={() => setChoosing(false)} />}
    </>
  );
}
