import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionView } from '@/api/knowledge';
import { useAct } from '@/components/ui/use-act';
import { RemoteSelect } from '@/shared/remote-select';
import { mergeQuestion, searchQuestions } from '../api/questions';

interface Props {
  question: QuestionView;
  open: boolean;
  onClose: () => void;
}

/** 合并 a duplicate into the question that asks the same. */
export function MergeDialog({ question, open, onClose }: Props) {
  const { t } = useTranslation();
  const [into, setInto] = useState<string>();
  const act = useAct({
    act: () => mergeQuestion(question.id, into ?? ''),
    stale: ['questions', 'points'],
    done: t('form.saved'),
    onDone: onClose,
  });
  return (
    <Modal
      open={open}
      title={t('questions.merge')}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: !into, loading: act.isPending }}
      onOk={() => act.mutate()}
      onCancel={onClose}
    >
      <p className="dialog-lead">{t('questions.mergeHint')}</p>
      <RemoteSelect
        className="full"
        value={into}
        aria-label={t('questions.merge')}
        queryKey={['questions', question.id]}
        search={async (q, signal) =>
          (await searchQuestions({ q, size: 20 }, signal)).items
            .filter((one) => one.id !== question.id)
            .map((one) => ({ value: one.id, label: one.title, detail: one.askedByName }))
        }
        onChange={setInto}
      />
    </Modal>
  );
}
