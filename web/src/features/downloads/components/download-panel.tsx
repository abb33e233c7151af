import { App, Button, Tabs, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DownloadView } from '@/api/knowledge';
import { SidePanel } from '@/components/ui/side-panel';
import { useAct } from '@/components/ui/use-act';
import { uploadAttachment } from '@/shared/attachments';
import { removeDownload, replaceDownload } from '../api/downloads';
import { DownloadForm } from './download-form';
import { EditionList } from './edition-list';
import { TakingList } from './taking-list';

interface Props {
  file?: DownloadView;
  onClose: () => void;
}

function Acts({ file, onClose }: Required<Props>) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const options = { stale: ['downloads'], done: t('form.saved'), onDone: onClose };
  const replace = useAct({
    act: async (chosen: File) => replaceDownload(file.id, (await uploadAttachment(chosen)).id),
    ...options,
  });
  const remove = useAct({ act: () => removeDownload(file.id), ...options });
  return (
    <>
      <Upload
        showUploadList={false}
        beforeUpload={(chosen) => {
          replace.mutate(chosen);
          return Upload.LIST_IGNORE;
        }}
      >
        <Button loading={replace.isPending}>{t('downloads.replace')}</Button>
      </Upload>
      <Button
        danger
        onClick={() =>
          void modal.confirm({
            title: t('downloads.removeSure'),
            okText: t('action.ok'),
            cancelText: t('action.cancel'),
            onOk: () => remove.mutate(),
          })
        }
      >
        {t('action.delete')}
      </Button>
    </>
  );
}

/** What those who keep the centre do with one of its files. */
export function DownloadPanel({ file, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <SidePanel
      title={file?.name}
      open={Boolean(file)}
      onClose={onClose}
      extra={file && <Acts file={file} onClose={onClose} />}
    >
      {file && (
        <Tabs
          items={[
            { key: 'form', label: t('downloads.tab.details'), children: <DownloadForm file={file} onClose={onClose} /> },
            { key: 'editions', label: t('downloads.tab.editions'), children: <EditionList id={file.id} /> },
            { key: 'takings', label: t('downloads.tab.takings'), children: <TakingList id={file.id} /> },
          ]}
        />
      )}
    </SidePanel>
  );
}
