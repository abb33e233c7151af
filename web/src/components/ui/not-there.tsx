import { FileSearchOutlined } from '@ant-design/icons';
import { Button, Result } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Problem } from '@/lib/problem';

/** A record that does not exist, or not for whoever asks; the way on is its list. */
export function NotThere({ error, list }: { error: Problem; list: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  // an address that is no record's at all is refused in words about requests
  const { title, detail } = error.status === 404 ? error.body : {};
  const told = title ?? t('page.notThere');
  useEffect(() => {
    document.title = told;
  }, [told]);
  return (
    <Result
      icon={<FileSearchOutlined className="faint" />}
      title={told}
      subTitle={detail ?? t('page.notThereHint')}
      extra={
        <Button type="primary" onClick={() => void navigate(list)}>
          {t('page.toList')}
        </Button>
      }
    />
  );
}
