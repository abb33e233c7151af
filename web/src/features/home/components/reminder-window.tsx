import type { UseQueryResult } from '@tanstack/react-query';
import type { ReminderView } from '@/api/schedule';
import { DateTime } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { ListWindow } from './list-window';

interface Props {
  title: string;
  empty: string;
  query: UseQueryResult<{ items: ReminderView[] }, Error>;
}

export function ReminderWindow(frame: Props) {
  return (
    <ListWindow
      {...frame}
      more={paths.schedule}
      row={(one) => ({
        key: one.id,
        main: <span title={one.text}>{one.text}</span>,
        aside: <DateTime value={one.at} warnPast />,
        note: one.publicAffair && one.ownerName,
      })}
    />
  );
}
