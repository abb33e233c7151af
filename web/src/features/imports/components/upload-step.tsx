import { InboxOutlined } from '@ant-design/icons';
import { Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportControl } from '../use-import';

export function UploadStep({ wizard }: { wizard: ImportControl }) {
  const { t } = useTranslation();
  return (
    <Upload.Dragger
      accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      maxCount={1}
      showUploadList={false}
      disabled={wizard.busy}
      beforeUpload={(file) => {
        void wizard.take(file);
        return false;
      }}
    >
      <p className="ant-upload-drag-icon">
        <InboxOutlined />
      </p>
      <p>{wizard.busy ? t('imports.reading') : t('imports.drop')}</p>
      <p className="faint">{t('imports.formats')}</p>
    </Upload.Dragger>
  );
}
