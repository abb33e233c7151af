import { InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionView } from '@/api/knowledge';
import { useAct } from '@/components/ui/use-act';
import { raisePoints } from '../api/questions';

interface Props {
  question: QuestionView;
  open: boolean;
  onClose: () => void;
}

const MOST = 100;

/** 追加悬赏. */
export function RaiseDialog({ question, open, onClose }: Props) {
  const { t } = useTranslation();
  const [points, setPoints] = useState<number | null>(5);
  const act = useAct({
    act: () => raisePoints(question.id, points ?? 0),
    stale: ['questions', 'points'],
    done: t('form.saved'),
    onDone: onClose,
  });
  return (
    <Modal
      open={open}
      title={t('questions.raise')}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: !points, loading: act.isPending }}
      onOk={() => act.mutate()}
      onCancel={onClose}
    >
      <p className="dialog-lead">{t('questions.raiseHint')}</p>
      <InputNumber
        min={1}
        max={Math.max(1, MOST - question.points)}
        precision={0}
        value={points}
        aria-label={t('questions.field.points')}
        onChange={setPoints}
      />
    </Modal>
  );
}
