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

/** What was taken over, and the refused rows to download. */
export function ResultStep({ kind, wizard, result }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const nothing = result.imported + result.updated === 0;
  return (
    <Result
      status={nothing ? 'warning' : 'success'}
      title={t('imports.done', { count: result.imported + result.updated })}
      subTitle={t('imports.doneDetail', {
        imported: formatCount(result.imported),
        updated: formatCount(result.updated),
        rejected: formatCount(result.rejected),
      })}
      extra={[
        result.rejected > 0 && (
          <Button key="rejected" icon={<DownloadOutlined />} href={rejectionsUrl(kind, result.id)} download>
            {t('imports.download')}
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
