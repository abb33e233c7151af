import { SettingOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { ArrangeRows } from '@/components/list/arrange-rows';
import type { KeptColumn } from '@/components/list/column-layout';

interface Props {
  windows: string[];
  kept: KeptColumn[];
  onChange: (kept: KeptColumn[] | null) => void;
}

/** Which windows the home page shows, and in which order; kept per user. */
export function HomeOptions({ windows, kept, onChange }: Props) {
  const { t } = useTranslation();
  const content = (
    <div className="column-options">
      <ArrangeRows
        specs={windows.map((key) => ({ key, title: t(`home.${key}`) }))}
        kept={kept}
        onChange={onChange}
      />
      <Button size="small" onClick={() => onChange(null)}>
        {t('list.restoreDefault')}
      </Button>
    </div>
  );
  return (
    <Popover content={content} title={t('home.options')} trigger="click" placement="bottomRight">
      <Button icon={<SettingOutlined />}>{t('home.options')}</Button>
    </Popover>
  );
}
