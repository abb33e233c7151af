import { Button, List, Modal, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '@/api/documents';
import { LoadState } from '@/components/ui/load-state';
import { useAct } from '@/components/ui/use-act';
import { DateTime } from '@/components/ui/values';
import { restoreVersion } from '../api/act';
import { STALE, contentUrl, useVersions } from '../api/read';
import { fileSize, may } from '../places';

/** What the file contained before; any of it can be downloaded, or made the newest again. */
export function VersionsDialog({ document, onClose }: { document: DocumentSummary; onClose: () => void }) {
  const { t } = useTranslation();
  const query = useVersions(document.id);
  const restore = useAct({
    act: (number: number) => restoreVersion(document, number),
    stale: STALE,
    done: t('documents.versionRestored'),
    onDone: onClose,
  });
  return (
    <Modal open title={t('documents.versionsOf', { name: document.name })} footer={null} onCancel={onClose}>
      <LoadState query={query}>
        {(versions) => (
          <List
            size="small"
            dataSource={versions}
            rowKey="number"
            renderItem={(version) => (
              <List.Item
                actions={[
                  <a key="get" href={contentUrl(document.id, { version: version.number })}>
                    {t('documents.act.download')}
                  </a>,
                  !version.current && may(document, 'EDIT') && (
                    <Button key="back" type="link" size="small" onClick={() => restore.mutate(version.number)}>
                      {t('documents.restore')}
                    </Button>
                  ),
                ].filter(Boolean)}
              >
                <span>
                  {t('documents.versionNumber', { number: version.number })}{' '}
                  {version.current && <Tag color="green">{t('documents.currentVersion')}</Tag>}
                  <span className="faint">
                    <DateTime value={version.at} /> {version.byName} {fileSize(version.size)}
                  </span>
                </span>
              </List.Item>
            )}
          />
        )}
      </LoadState>
    </Modal>
  );
}
