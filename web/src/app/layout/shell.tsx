import { MenuOutlined } from '@ant-design/icons';
import { Button, Drawer, Layout } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { useNarrow } from '@/components/ui/use-narrow';
import { paths } from '@/config/paths';
import { AlarmDialog } from '@/features/alarms/components/alarm-dialog';
import { MessageBell } from '@/features/messages/components/message-bell';
import { LiveNews } from '@/shared/live-news';
import { useMay } from '@/shared/session';
import { LanguageSwitch } from './language-switch';
import { MainMenu } from './menu';
import { QuickSearch } from './quick-search';
import { SessionGate } from './session-gate';
import { SessionNotice } from './session-notice';
import { UserMenu } from './user-menu';

function Frame() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const may = useMay();
  const [menuOpen, setMenuOpen] = useState(false);
  return (
    <Layout className="shell">
      <a className="skip" href="#main">
        {t('header.skip')}
      </a>
      <Layout.Header className="header">
        {narrow && (
          <Button
            type="text"
            className="header-button"
            icon={<MenuOutlined />}
            aria-label={t('header.menu')}
            onClick={() => setMenuOpen(true)}
          />
        )}
        <Link to={paths.home} className="brand">
          {t('header.brand')}
        </Link>
        {may('customer.view') && <QuickSearch />}
        <span className="spring" />
        <MessageBell />
        <LanguageSwitch />
        <UserMenu />
      </Layout.Header>
      <Layout>
        {narrow ? (
          <Drawer placement="left" size={260} open={menuOpen} title={t('header.brand')} onClose={() => setMenuOpen(false)}>
            <MainMenu onChosen={() => setMenuOpen(false)} />
          </Drawer>
        ) : (
          <Layout.Sider width={208} className="sider" theme="light">
            <nav aria-label={t('header.menu')}>
              <MainMenu />
            </nav>
          </Layout.Sider>
        )}
        <Layout.Content className="content" id="main">
          <Suspense>
            <Outlet />
          </Suspense>
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

/** Header, menu and the page. */
export function Shell() {
  return (
    <SessionGate>
      <SessionNotice />
      <LiveNews />
      <AlarmDialog />
      <Frame />
      <ScrollRestoration />
    </SessionGate>
  );
}
