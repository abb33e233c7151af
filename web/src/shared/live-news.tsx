import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onNews, startLive, type Topic } from '@/lib/live';

const STALE: Record<Topic, string> = {
  messages: 'messages',
  alarms: 'alarms',
  public_reminders: 'reminders',
  calendar: 'calendar',
};

/** Fetches anew what the server says is new; stands once, in the shell. */
export function LiveNews() {
  const client = useQueryClient();
  useEffect(() => {
    const leave = Object.entries(STALE).map(([topic, key]) =>
      onNews(topic as Topic, () => void client.invalidateQueries({ queryKey: [key] })),
    );
    const stop = startLive();
    return () => {
      stop();
      leave.forEach((one) => one());
    };
  }, [client]);
  return null;
}
