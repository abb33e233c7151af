import { DeleteOutlined, PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Progress, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '@/api/knowledge';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { formatSize } from '@/lib/file-size';
import { currentLanguage } from '@/lib/i18n';
import { uploadFile } from '@/lib/upload';

export const contentOf = (id: string) => `/api/documents/attachments/${id}/content`;

/** Keeps a file until the record it belongs to is saved. */
export const uploadAttachment = (file: File, onProgress?: (share: number) => void) =>
  uploadFile<Attachment>(`/api/documents/attachments?${new URLSearchParams({ name: file.name })}`, file, {
    language: currentLanguage(),
    onProgress,
  });

/** Files to take. */
export function AttachmentList({ files }: { files: Attachment[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="attachments">
      {files.map((file) => (
        <li key={file.id}>
          <PaperClipOutlined /> <a href={contentOf(file.id)}>{file.name}</a>{' '}
          <span className="faint">{formatSize(file.size)}</span>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  value?: Attachment[];
  onChange?: (files: Attachment[]) => void;
  most?: number;
  /** What the button says. */
  label?: string;
}

/** Files to add to a record, each uploaded at once. */
export function AttachmentInput({ value = [], onChange, most = 20, label }: Props) {
  const { t } = useTranslation();
  const [uploading, setUploading] = useState<{ name: string; share: number }>();
  const [error, setError] = useState<unknown>();
  const addAll = async (files: File[]) => {
    setError(undefined);
    const added = [...value];
    try {
      for (const file of files.slice(0, most - value.length)) {
        setUploading({ name: file.name, share: 0 });
        added.push(await uploadAttachment(file, (share) => setUploading({ name: file.name, share })));
        onChange?.([...added]);
      }
    } catch (failure) {
      setError(failure);
    } finally {
      setUploading(undefined);
    }
  };
  return (
    <div className="attachment-input">
      <Upload
        multiple
        showUploadList={false}
        beforeUpload={(file, files) => {
          if (file === files[0]) void addAll(files);
          return Upload.LIST_IGNORE;
        }}
      >
        <Button icon={<UploadOutlined />} disabled={Boolean(uploading) || value.length >= most}>
          {label ?? t('attachments.add')}
        </Button>
      </Upload>
      {uploading && (
        <div role="status">
          {uploading.name} <Progress size="small" percent={Math.round(uploading.share * 100)} />
        </div>
      )}
      <ul className="attachments">
        {value.map((file) => (
          <li key={file.id}>
            <PaperClipOutlined /> {file.name} <span className="faint">{formatSize(file.size)}</span>
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t('attachments.remove', { name: file.name })}
              onClick={() => onChange?.(value.filter((one) => one.id !== file.id))}
            />
          </li>
        ))}
      </ul>
      <ProblemAlert error={error} />
    </div>
  );
}
