import { FileSearchOutlined } from '@ant-design/icons';
import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '@/config/paths';

/** An address that leads nowhere. */
export function Lost() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Result
      icon={<FileSearchOutlined className="faint" />}
      title={t('page.lost')}
      extra={<Button onClick={() => void navigate(paths.home)}>{t('page.toHome')}</Button>}
    />
  );
}
