import { useTranslation } from 'react-i18next';
import { arrange, type KeptColumn } from '@/components/list/column-layout';
import { PageHead } from '@/components/ui/page-head';
import { HomeOptions } from '@/features/home/components/home-options';
import { PromptBox } from '@/features/home/components/prompt-box';
import { WINDOWS } from '@/features/home/windows';
import { usePreference } from '@/lib/preference';
import { useMay } from '@/shared/session';

const STANDARD: { windows: KeptColumn[] } = { windows: [] };

/** 首页: the windows this user may see, as he arranged them. */
export function Component() {
  const { t } = useTranslation();
  const may = useMay();
  const kept = usePreference('home', STANDARD);
  const allowed = WINDOWS.filter(({ needs }) => !needs || needs.some(may));
  const arranged = arrange(allowed, kept.value.windows);
  return (
    <>
      <PageHead title={t('menu.home')}>
        <HomeOptions
          windows={allowed.map(({ key }) => key)}
          kept={arranged}
          onChange={(windows) => kept.save(windows && { windows })}
        />
      </PageHead>
      <PromptBox />
      <div className="home-windows">
        {/* nothing before the arrangement is known: what is hidden would appear for a moment */}
        {arranged
          .filter(({ visible }) => kept.ready && visible)
          .map(({ key }) => {
            const { Content } = allowed.find((one) => one.key === key) ?? {};
            return Content && <Content key={key} />;
          })}
      </div>
    </>
  );
}
