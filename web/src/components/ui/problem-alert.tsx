import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { isProblem, type FieldProblem } from '@/lib/problem';
import { loginUrl } from '@/lib/session-end';

interface Props {
  error: unknown;
  /** Refusals that have no field on the screen. */
  rest?: FieldProblem[];
  onRetry?: () => void;
}

/** The one place where a failed request speaks, in the words of the server. */
export function ProblemAlert({ error, rest = [], onRetry }: Props) {
  const { t } = useTranslation();
  if (!error) return null;
  const problem = isProblem(error) ? error : undefined;
  const status = problem?.status ?? -1;
  const plain = problem?.body.detail ?? problem?.body.title;
  const title =
    status === 0 ? t('problem.unreachable') : status === 401 ? t('problem.signedOut') : (plain ?? t('problem.unknown'));
  const action =
    status === 401 ? (
      <Button size="small" href={loginUrl} target="_blank">
        {t('problem.signInAgain')}
      </Button>
    ) : (
      onRetry && (
        <Button size="small" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )
    );
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="problem-alert"
      title={title}
      description={
        (rest.length > 0 || problem?.body.traceId) && (
          <>
            {rest.map((one) => (
              <div key={one.field + one.code}>{one.message}</div>
            ))}
            {problem?.body.traceId && <div>{t('problem.traceId', { id: problem.body.traceId })}</div>}
          </>
        )
      }
      action={action}
    />
  );
}
