import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHead } from '@/components/ui/page-head';
import { DictionarySettings } from '@/features/settings/components/dictionary-settings';
import { StageSettings } from '@/features/settings/components/stage-settings';

export function Component() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  return (
    <>
      <PageHead title={t('menu.parameters')} />
      <Tabs
        size="small"
        activeKey={params.get('tab') ?? 'values'}
        onChange={(tab) => setParams(tab === 'values' ? {} : { tab })}
        items={[
          { key: 'values', label: t('settings.tab.values'), children: <DictionarySettings /> },
          { key: 'stages', label: t('settings.tab.stages'), children: <StageSettings /> },
        ]}
      />
    </>
  );
}
