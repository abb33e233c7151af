import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { changeLanguage, currentLanguage } from '@/lib/i18n';

/** The other language, in its own words; texts that the server makes are asked for anew. */
export function LanguageSwitch() {
  useTranslation();
  const client = useQueryClient();
  const other = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  return (
    <Button
      type="text"
      className="header-button"
      lang={other}
      onClick={() => void changeLanguage(other).then(() => client.invalidateQueries())}
    >
      {other === 'en' ? 'English' : '中文'}
    </Button>
  );
}
