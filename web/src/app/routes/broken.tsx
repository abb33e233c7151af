import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';

/** A page that failed to show, most often because a newer version was installed meanwhile. */
export function Broken() {
  const { t } = useTranslation();
  return (
    <Result
      status="error"
      title={t('page.broken')}
      extra={<Button onClick={() => window.location.reload()}>{t('page.reload')}</Button>}
    />
  );
}
