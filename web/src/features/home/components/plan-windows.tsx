import { useTranslation } from 'react-i18next';
import { DateTime, Day } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { RecordLink } from '@/shared/record-link';
import { useOwnReminders, useUnreadMessages, useUpcoming } from '../api/news-queries';
import { ListWindow } from './list-window';
import { ReminderWindow } from './reminder-window';

/** 行程安排: one's own next entries. */
export function PlanWindow() {
  const { t } = useTranslation();
  return (
    <ListWindow
      title={t('home.plan')}
      more={paths.schedule}
      query={useUpcoming()}
      empty={t('home.noPlan')}
      row={(one) => ({
        key: `${one.id} ${one.start}`,
        main: <RecordLink to={one.customerId ? paths.customer(one.customerId) : paths.schedule} text={one.title} />,
        aside: one.allDay ? <Day value={one.start} /> : <DateTime value={one.start} />,
        note: [one.customerName, one.place].filter(Boolean).join(' · '),
      })}
    />
  );
}

/** 系统消息: what one has not read yet. */
export function MessageWindow() {
  const { t } = useTranslation();
  return (
    <ListWindow
      title={t('home.messages')}
      more={paths.messages}
      query={useUnreadMessages()}
      empty={t('home.noMessages')}
      row={(one) => ({
        key: one.id,
        main: <RecordLink to={paths.messages} text={one.title} />,
        aside: <DateTime value={one.sentAt} />,
        note: [one.senderName, one.excerpt].filter(Boolean).join(' · '),
      })}
    />
  );
}

/** 事务提醒: what will ring. */
export function AlarmWindow() {
  const { t } = useTranslation();
  return <ReminderWindow title={t('home.alarms')} empty={t('home.noAlarms')} query={useOwnReminders()} />;
}
