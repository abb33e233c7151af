import { CheckCircleFilled, DislikeOutlined, LikeOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerView, QuestionView } from '@/api/knowledge';
import { useAct } from '@/components/ui/use-act';
import { DateTime } from '@/components/ui/values';
import { AttachmentList } from '@/shared/attachments';
import { Remarks } from '@/shared/remarks';
import { voteOnAnswer } from '../api/questions';
import { AnswerActs } from './answer-acts';
import { AnswerForm } from './answer-form';

interface Props {
  question: QuestionView;
  answer: AnswerView;
}

function Votes({ answer }: { answer: AnswerView }) {
  const { t } = useTranslation();
  const vote = useAct({ act: (useful: boolean) => voteOnAnswer(answer.id, useful), stale: ['questions', 'points'] });
  const button = (useful: boolean, icon: React.ReactNode, count: number) => (
    <Button
      size="small"
      icon={icon}
      type={answer.vote === useful ? 'primary' : 'default'}
      aria-pressed={answer.vote === useful}
      disabled={answer.mine || vote.isPending}
      onClick={() => vote.mutate(useful)}
    >
      {t(useful ? 'answers.useful' : 'answers.notUseful')} {count}
    </Button>
  );
  return (
    <>
      {button(true, <LikeOutlined />, answer.useful)}
      {button(false, <DislikeOutlined />, answer.notUseful)}
    </>
  );
}

/** One answer with what its readers think of it. */
export function AnswerCard({ question, answer }: Props) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  return (
    <article className={answer.accepted ? 'panel spaced answer accepted' : 'panel spaced answer'}>
      <header>
        <strong>{answer.authorName}</strong> <span className="faint">{answer.departmentName}</span>{' '}
        <DateTime value={answer.postedAt} />
        {answer.editedAt && <span className="faint"> {t('answers.edited')}</span>}
        {answer.accepted && (
          <Tag color="success" icon={<CheckCircleFilled />}>
            {t('answers.best')}
          </Tag>
        )}
      </header>
      {editing ? (
        <AnswerForm question={question.id} answer={answer} onDone={() => setEditing(false)} />
      ) : (
        <>
          <p className="plain-text">{answer.text}</p>
          <AttachmentList files={answer.attachments} />
          <div className="answer-acts">
            <Votes answer={answer} />
            <AnswerActs question={question} answer={answer} onEdit={() => setEditing(true)} />
          </div>
        </>
      )}
      <Remarks of={`/api/answers/${answer.id}`} remarks={answer.comments} stale={['questions']} />
    </article>
  );
}
