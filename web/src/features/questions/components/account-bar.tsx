import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '@/config/paths';
import { useAccount } from '../api/points';

/** What the reader has earned, beside the title of the page. */
export function AccountBar() {
  const { t } = useTranslation();
  const { data } = useAccount();
  if (!data) return null;
  return (
    <Link to={paths.points} className="account-bar">
      <span>{t('points.mine', { count: data.balance })}</span> <Tag color="gold">{t(`points.level.${data.level}`)}</Tag>
      <span className="faint">{t('points.best', { count: data.bestAnswers })}</span>
    </Link>
  );
}
