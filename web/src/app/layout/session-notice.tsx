import { App, Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loginUrl, onSessionEnd } from '@/lib/session-end';

/** The session ended while something is being typed: sign in elsewhere, lose nothing. */
export function SessionNotice() {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  useEffect(
    () =>
      onSessionEnd(() =>
        notification.warning({
          key: 'session',
          duration: 0,
          title: t('problem.signedOut'),
          description: t('problem.signedOutText'),
          actions: (
            <Button size="small" type="primary" href={loginUrl} target="_blank">
              {t('problem.signInAgain')}
            </Button>
          ),
        }),
      ),
    [notification, t],
  );
  return null;
}
