import { CloseOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Sent } from '../use-uploads';

const STATUS = { waiting: 'normal', sending: 'active', done: 'success', failed: 'exception' } as const;

/** How far each file has come. */
export function UploadList({ files, onClear }: { files: Sent[]; onClear: () => void }) {
  const { t } = useTranslation();
  if (files.length === 0) return null;
  return (
    <section className="upload-list" aria-label={t('documents.uploads')}>
      <header>
        <strong>{t('documents.uploads')}</strong>
        <Button size="small" type="text" onClick={onClear}>
          {t('documents.clearUploads')}
        </Button>
      </header>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <span className="upload-name">{file.name}</span>
            <Progress percent={Math.round(file.share * 100)} size="small" status={STATUS[file.state]} />
            {file.state === 'sending' && (
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined />}
                aria-label={t('documents.stopUpload', { name: file.name })}
                onClick={file.stop}
              />
            )}
            {file.reason && <div className="upload-reason">{file.reason}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}
