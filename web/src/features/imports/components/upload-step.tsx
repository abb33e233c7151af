import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { Button, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import { templateUrl } from '../api/run-import';
import type { ImportKind } from '../api/upload-import';
import type { ImportControl } from '../use-import';

interface Props {
  kind: ImportKind;
  wizard: ImportControl;
}

export function UploadStep({ kind, wizard }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Button className="import-template" icon={<DownloadOutlined />} href={templateUrl(kind)} download>
        {t('imports.template')}
      </Button>
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
    </>
  );
}
