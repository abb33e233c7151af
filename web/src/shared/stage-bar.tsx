import { App, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useLabelOf } from './dictionaries';
import { useStages } from './stages';

interface Props {
  current: string;
  /** Absent where the user may not move the record. */
  onMove?: (stage: string, note: string) => Promise<unknown>;
  /** Stages a record of this kind can be in. */
  only?: (probability: number | null | undefined) => boolean;
}

/** The stages as a bar of arrows; a click moves the record, with a note if wanted. */
export function StageBar({ current, onMove, only }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const label = useLabelOf();
  const stages = useStages().filter((stage) => !only || only(stage.probability));
  const [target, setTarget] = useState<string>();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const at = stages.findIndex((stage) => stage.code === current);
  const chosen = stages.find((stage) => stage.code === target);

  const move = async () => {
    if (!target || !onMove) return;
    setBusy(true);
    setError(undefined);
    try {
      await onMove(target, note.trim());
      void message.success(t('stage.moved'));
      setTarget(undefined);
      setNote('');
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <ol className="stage-bar" aria-label={t('stage.bar')}>
        {stages.map((stage, index) => (
          <li key={stage.code} className={index < at ? 'done' : index === at ? 'now' : undefined}>
            <button
              type="button"
              disabled={!onMove || stage.code === current}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => setTarget(stage.code)}
            >
              {label(stage)}
            </button>
          </li>
        ))}
      </ol>
      <Modal
        open={Boolean(chosen)}
        title={chosen && t('stage.moveTo', { stage: label(chosen) })}
        okText={t('action.ok')}
        cancelText={t('action.cancel')}
        confirmLoading={busy}
        onOk={() => void move()}
        onCancel={() => setTarget(undefined)}
      >
        <Form layout="vertical">
          <Form.Item label={t('stage.note')} htmlFor="stage-note">
            <Input.TextArea id="stage-note" rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
          </Form.Item>
        </Form>
        <ProblemAlert error={error} />
      </Modal>
    </>
  );
}
