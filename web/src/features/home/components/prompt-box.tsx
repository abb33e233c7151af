import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/lib/business-time';
import { usePublicAffairs } from '../api/news-queries';

/** 首页提示信息框: what everybody is to know now; not there when there is nothing. */
export function PromptBox() {
  const { t } = useTranslation();
  const affairs = usePublicAffairs().data?.items ?? [];
  if (affairs.length === 0) return null;
  return (
    <Alert
      className="home-prompt"
      type="warning"
      showIcon
      title={t('home.prompt')}
      description={
        <ul>
          {affairs.map((one) => (
            <li key={one.id}>
              {one.text} <span className="faint">{[formatDateTime(one.at), one.ownerName].join(' · ')}</span>
            </li>
          ))}
        </ul>
      }
    />
  );
}
