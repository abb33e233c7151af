import { SearchOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useNarrow } from '@/components/ui/use-narrow';
import { paths } from '@/config/paths';
import { CustomerSelect } from '@/shared/choices';

/** Straight to a customer from anywhere. */
export function QuickSearch() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const [round, setRound] = useState(0);
  return (
    <CustomerSelect
      key={round}
      className="quick-search"
      placeholder={narrow ? <SearchOutlined /> : t('header.quickSearch')}
      aria-label={t('header.quickSearch')}
      value={undefined}
      suffixIcon={null}
      onChange={(id?: string) => {
        if (!id) return;
        setRound(round + 1);
        void navigate(paths.customer(id));
      }}
    />
  );
}
