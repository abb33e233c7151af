import { LockOutlined } from '@ant-design/icons';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Itinerary as Plan, ItineraryStop } from '@/api/schedule';
import { useTimes } from './times';

/** Somebody's plan as it stood when it was published, day by day. */
export function Itinerary({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const times = useTimes();
  if (plan.entries.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('schedule.publish.empty')} />;
  }
  const days = new Map<string, ItineraryStop[]>();
  plan.entries.forEach((stop) => {
    const day = times.day(stop.start);
    days.set(day, [...(days.get(day) ?? []), stop]);
  });
  return (
    <div className="itinerary">
      {[...days].map(([day, stops]) => (
        <section key={day}>
          <h3>{times.dayTitle(day)}</h3>
          <ul>
            {stops.map((stop) => (
              <li key={stop.start + stop.end + (stop.title ?? '')}>
                <span className="tabular">{times.span(stop)}</span>
                {stop.title === null || stop.title === undefined ? (
                  <span className="faint">
                    <LockOutlined /> {t('schedule.busy')}
                  </span>
                ) : (
                  <span>
                    <strong>{[...new Set([stop.customerName, stop.title])].filter(Boolean).join(' · ')}</strong>
                    {stop.place && <span className="faint"> {stop.place}</span>}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
