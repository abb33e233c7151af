import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AnswerView, QuestionView } from '@/api/knowledge';
import { useAct } from '@/components/ui/use-act';
import { paths } from '@/config/paths';
import { acceptAnswer, makeArticle, removeAnswer } from '../api/questions';

interface Props {
  question: QuestionView;
  answer: AnswerView;
  onEdit: () => void;
}

/** 采纳, and what author and moderators may do with an answer. */
export function AnswerActs({ question, answer, onEdit }: Props) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const options = { stale: ['questions', 'points'], done: t('form.saved') };
  const accept = useAct({ act: () => acceptAnswer(answer.id), ...options, done: t('answers.accepted') });
  const remove = useAct({ act: () => removeAnswer(answer.id), ...options });
  const article = useAct({
    act: () => makeArticle(answer.id),
    stale: ['articles'],
    done: t('answers.articleMade'),
    onDone: (id) => void navigate(paths.editArticle(id)),
  });
  const open = question.status !== 'CLOSED' && !answer.accepted;
  const changeable = !question.acceptedId || question.adoptions < 2 || question.moderated;
  const mayAccept = question.mine || (question.moderated && Boolean(question.acceptedId));
  const ask = (title: string, act: () => void) =>
    void modal.confirm({ title, okText: t('action.ok'), cancelText: t('action.cancel'), onOk: act });
  return (
    <>
      {open && changeable && mayAccept && (
        <Button
          size="small"
          type="primary"
          loading={accept.isPending}
          onClick={() =>
            ask(t(question.acceptedId ? 'answers.changeSure' : 'answers.acceptSure'), () => accept.mutate())
          }
        >
          {t('answers.accept')}
        </Button>
      )}
      {(answer.mine || question.moderated) && (
        <>
          <Button size="small" onClick={onEdit}>
            {t('action.edit')}
          </Button>
          <Button size="small" danger onClick={() => ask(t('answers.removeSure'), () => remove.mutate())}>
            {t('action.delete')}
          </Button>
        </>
      )}
      {answer.accepted && (
        <Button size="small" loading={article.isPending} onClick={() => article.mutate()}>
          {t('answers.toArticle')}
        </Button>
      )}
    </>
  );
}
