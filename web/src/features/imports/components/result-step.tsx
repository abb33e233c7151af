import { DownloadOutlined } from '@ant-design/icons';
import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ImportResult } from '@/api/platform';
import { paths } from '@/config/paths';
import { formatCount } from '@/lib/money';
import { rejectionsUrl } from '../api/run-import';
import type { ImportKind } from '../api/upload-import';
import type { ImportControl } from '../use-import';

interface Props {
  kind: ImportKind;
  wizard: ImportControl;
  result: ImportResult;
}

/** What was taken over, and the rows to download that were not: refused, or not reached by an import that was given up. */
export function ResultStep({ kind, wizard, result }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const stored = result.imported + result.updated;
  const interrupted = result.state === 'FAILED';
  const left = result.rowCount - stored - result.rejected;
  return (
    <Result
      status={interrupted ? 'error' : stored === 0 ? 'warning' : 'success'}
      title={interrupted ? t('imports.interrupted', { count: left }) : t('imports.done', { count: stored })}
      subTitle={t('imports.doneDetail', {
        imported: formatCount(result.imported),
        updated: formatCount(result.updated),
        rejected: formatCount(result.rejected),
      })}
      extra={[
        (interrupted || result.rejected > 0) && (
          <Button key="rejected" icon={<DownloadOutlined />} href={rejectionsUrl(kind, result.id)} download>
            {t(interrupted ? 'imports.downloadRest' : 'imports.download')}
          </Button>
        ),
        <Button key="list" type="primary" onClick={() => void navigate(paths[kind])}>
          {t('imports.toList')}
        </Button>,
        <Button key="again" onClick={wizard.restart}>
          {t('imports.again')}
        </Button>,
      ]}
    />
  );
}
