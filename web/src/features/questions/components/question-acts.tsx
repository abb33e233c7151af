import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { QuestionView } from '@/api/knowledge';
import { useAct } from '@/components/ui/use-act';
import { paths } from '@/config/paths';
import { closeQuestion, removeQuestion } from '../api/questions';
import { MergeDialog } from './merge-dialog';
import { RaiseDialog } from './raise-dialog';

/** What asker and moderators may do with a question at this moment. */
export function QuestionActs({ question }: { question: QuestionView }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'raise' | 'merge'>();
  const { id, status, mine, moderated } = question;
  const open = status === 'OPEN';
  const options = { stale: ['questions', 'points'], done: t('form.saved') };
  const close = useAct({ act: () => closeQuestion(id), ...options });
  const remove = useAct({
    act: () => removeQuestion(id),
    ...options,
    stale: ['points'],
    onDone: () => void navigate(paths.questions),
  });
  const ask = (title: string, act: () => void) =>
    void modal.confirm({ title, okText: t('action.ok'), cancelText: t('action.cancel'), onOk: act });
  const removable = moderated || (mine && question.answers.length === 0);
  return (
    <>
      {open && mine && <Button onClick={() => setDialog('raise')}>{t('questions.raise')}</Button>}
      {((open && mine) || moderated) && (
        <Button onClick={() => void navigate(paths.editQuestion(id))}>{t('action.edit')}</Button>
      )}
      {open && (mine || moderated) && question.answers.length > 0 && (
        <Button onClick={() => ask(t('questions.closeSure'), () => close.mutate())}>{t('questions.close')}</Button>
      )}
      {open && moderated && <Button onClick={() => setDialog('merge')}>{t('questions.merge')}</Button>}
      {removable && (
        <Button danger onClick={() => ask(t('questions.removeSure'), () => remove.mutate())}>
          {t(mine && !moderated ? 'questions.takeBack' : 'action.delete')}
        </Button>
      )}
      <RaiseDialog question={question} open={dialog === 'raise'} onClose={() => setDialog(undefined)} />
      <MergeDialog question={question} open={dialog === 'merge'} onClose={() => setDialog(undefined)} />
    </>
  );
}
