import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SimilarCustomer } from '@/api/customers';
import { Day, Text } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { DictionaryText } from '@/shared/dictionaries';

/** 现有客户的明细: what is behind the red ball. */
export function SimilarList({ matches }: { matches: SimilarCustomer[] }) {
  const { t } = useTranslation();
  return (
    <ul className="similar-list">
      {matches.map((match) => (
        <li key={match.id ?? match.name}>
          <div>
            {match.id ? (
              <Link to={paths.customer(match.id)} target="_blank">
                {match.name}
              </Link>
            ) : (
              <strong>{match.name}</strong>
            )}
            {match.exact && <Tag color="error">{t('customers.sameName')}</Tag>}
            {match.status === 'PUBLIC' && <Tag>{t('customers.status.PUBLIC')}</Tag>}
            {match.deleted && <Tag>{t('customers.inRecycleBin')}</Tag>}
          </div>
          <dl>
            <dt>{t('customers.field.ownerName')}</dt>
            <dd>
              <Text value={[match.ownerName, match.departmentName].filter(Boolean).join(' · ')} />
            </dd>
            <dt>{t('customers.field.category')}</dt>
            <dd>
              <DictionaryText domain="customer" dictionary="customer-category" code={match.category} />
            </dd>
            <dt>{t('customers.field.phone')}</dt>
            <dd>
              <Text value={match.phone} />
            </dd>
            <dt>{t('customers.field.createdAt')}</dt>
            <dd>
              <Day value={match.createdAt} />
            </dd>
            <dt>{t('customers.field.lastActivityAt')}</dt>
            <dd>
              <Day value={match.lastActivityAt} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
