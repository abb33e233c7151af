import { useQuery } from '@tanstack/react-query';
import { Button, Result, Spin } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { isProblem } from '@/lib/problem';
import { loginUrl, takeReturnTo } from '@/lib/session-end';
import { meQuery } from '@/shared/session';

/** Shows the application once it is known who is signed in, on the page he was sent away from. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useQuery(meQuery);
  const known = Boolean(me.data);
  const returned = useRef(false);
  useEffect(() => {
    if (!known || returned.current) return;
    returned.current = true;
    const page = takeReturnTo();
    if (page && window.location.pathname === '/') void navigate(page, { replace: true });
  }, [known, navigate]);
  if (known) return children;
  if (isProblem(me.error, 401)) {
    return <Result title={t('problem.signedOut')} extra={<Button href={loginUrl}>{t('problem.signIn')}</Button>} />;
  }
  if (me.error) {
    return (
      <div className="gate">
        <ProblemAlert error={me.error} onRetry={() => void me.refetch()} />
      </div>
    );
  }
  return <Spin className="gate" size="large" />;
}
