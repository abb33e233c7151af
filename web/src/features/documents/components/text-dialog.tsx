import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '@/api/documents';
import { LoadState } from '@/components/ui/load-state';
import { useAct } from '@/components/ui/use-act';
import { isProblem } from '@/lib/problem';
import { writeText } from '../api/act';
import { STALE, useText } from '../api/read';
import { may } from '../places';

interface Props {
  document: DocumentSummary;
  onClose: () => void;
  onContribute: () => void;
}

/** A text file: read by whoever may, changed by whoever may change it, never over what somebody else wrote meanwhile. */
export function TextDialog({ document, onClose, onContribute }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const query = useText(document.id);
  const [written, setWritten] = useState<string>();
  const editable = may(document, 'EDIT');
  const save = useAct({
    act: (text: string) => writeText(document.id, text, query.data?.version ?? document.version),
    stale: STALE,
    done: t('form.saved'),
    onDone: () => setWritten(undefined),
  });
  const stale = isProblem(save.error, 412);
  const changed = written !== undefined && written !== query.data?.text;
  const close = () => {
    STALE.forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
    onClose();
  };
  return (
    <Modal
      open
      width={760}
      title={document.name}
      onCancel={close}
      mask={{ closable: !changed }}
      footer={[
        <Button key="contribute" disabled={changed} onClick={onContribute}>
          {t('documents.act.contribute')}
        </Button>,
        <Button key="close" onClick={close}>
          {t('documents.close')}
        </Button>,
        editable && (
          <Button
            key="save"
            type="primary"
            disabled={!changed}
            loading={save.isPending}
            onClick={() => written !== undefined && save.mutate(written)}
          >
            {t('documents.save')}
          </Button>
        ),
      ]}
    >
      {stale && <Alert type="warning" showIcon className="dialog-lead" title={t('documents.staleText')} />}
      <LoadState query={query}>
        {({ text }) =>
          editable ? (
            <Input.TextArea
              aria-label={document.name}
              className="text-editor"
              value={written ?? text}
              autoSize={{ minRows: 14, maxRows: 24 }}
              onChange={(event) => setWritten(event.target.value)}
            />
          ) : (
            <pre className="text-view">{text}</pre>
          )
        }
      </LoadState>
    </Modal>
  );
}
