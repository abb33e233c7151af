import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ActivityView } from '@/api/customers';
import { paths } from '@/config/paths';
import { formatDate } from '@/lib/business-time';
import { useMay } from '@/shared/session';

/** How one speaks to somebody during such an activity, in the words of answer sheets. */
const CHANNELS: Record<string, string> = {
  call: 'phone',
  visit: 'face-to-face',
  visitor: 'face-to-face',
  meeting: 'face-to-face',
  exhibition: 'face-to-face',
  email: 'email',
  chat: 'web',
};

/** To the questionnaire that was brought home from this activity. */
export function AnswerLink({ activity }: { activity: ActivityView }) {
  const { t } = useTranslation();
  const may = useMay();
  const channel = CHANNELS[activity.type];
  if (!channel || activity.sheetId || !may('survey.answer')) return null;
  const occasion = { contactId: activity.contactId ?? undefined, answeredOn: formatDate(activity.happenedAt), channel };
  return <Link to={paths.answerFor(activity.customerId, occasion)}>{t('activities.enterSheet')}</Link>;
}
