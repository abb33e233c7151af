import { Alert, Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QuestionView } from '@/api/knowledge';
import { LoadState } from '@/components/ui/load-state';
import { PageHead } from '@/components/ui/page-head';
import { DateTime, Day } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { AttachmentList } from '@/shared/attachments';
import { DictionaryText } from '@/shared/dictionaries';
import { useQuestion } from '../api/questions';
import { AnswerCard } from './answer-card';
import { AnswerForm } from './answer-form';
import { QuestionActs } from './question-acts';
import { Bounty, QuestionStatus } from './question-status';

function Asked({ question }: { question: QuestionView }) {
  const { t } = useTranslation();
  const { invitedNames } = question;
  return (
    <div className="record-head">
      <PageHead
        title={question.title}
        aside={
          <>
            <QuestionStatus status={question.status} overdue={question.overdue} />
            <Bounty question={question} />
          </>
        }
      >
        <QuestionActs question={question} />
      </PageHead>
      <p className="faint">
        {question.askedByName} {question.departmentName} · <DateTime value={question.askedAt} /> ·{' '}
        <DictionaryText domain="knowledge" dictionary="question-category" code={question.category} />
        {question.status === 'OPEN' && (
          <>
            {' '}
            · {t('questions.expires')} <Day value={question.expiresOn} warnPast />
          </>
        )}
      </p>
      {question.details && <p className="plain-text">{question.details}</p>}
      <AttachmentList files={question.attachments} />
      {question.tags.map((tag) => (
        <Tag key={tag}>{tag}</Tag>
      ))}
      {invitedNames.length > 0 && <p className="faint">{t('questions.invited', { names: invitedNames.join('、') })}</p>}
      {question.mergedInto && (
        <Alert
          className="problem-alert"
          type="info"
          title={<Link to={paths.question(question.mergedInto)}>{t('questions.merged')}</Link>}
        />
      )}
    </div>
  );
}

function Opened({ question }: { question: QuestionView }) {
  const { t } = useTranslation();
  const [answering, setAnswering] = useState(false);
  const best = question.answers.find((answer) => answer.accepted);
  return (
    <>
      <Asked question={question} />
      {best && (
        <section aria-label={t('answers.best')}>
          <AnswerCard question={question} answer={best} />
        </section>
      )}
      <section className="answers">
        <h2>{t('questions.answerCount', { count: question.answers.length })}</h2>
        {question.answers.map((answer) =>
          answer === best ? (
            <p key={answer.id} className="panel faint">
              {t('answers.shownAbove', { name: answer.authorName })} <DateTime value={answer.postedAt} />
            </p>
          ) : (
            <AnswerCard key={answer.id} question={question} answer={answer} />
          ),
        )}
        {question.status !== 'CLOSED' &&
          (answering ? (
            <div className="panel spaced">
              <AnswerForm question={question.id} onDone={() => setAnswering(false)} />
            </div>
          ) : (
            <Button type={question.mine ? 'default' : 'primary'} onClick={() => setAnswering(true)}>
              {t('answers.write')}
            </Button>
          ))}
      </section>
    </>
  );
}

/** Record page of a question; the best answer stands on top and keeps its place among the others. */
export function QuestionRecord({ id }: { id: string }) {
  return (
    <LoadState query={useQuestion(id)} rows={10} list={paths.questions}>
      {(question) => <Opened question={question} />}
    </LoadState>
  );
}
