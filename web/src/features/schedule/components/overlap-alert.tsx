import { Alert, Form, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanAppointment } from '@/api/schedule';
import { useTimes } from '@/shared/times';
import { useOverlaps } from '../api/calendar';

interface Props {
  form: FormInstance<PlanAppointment>;
  /** The appointment that is being changed. */
  except?: string;
  /** One occurrence does not repeat. */
  single: boolean;
}

/** Warns of what is planned already at the time that was entered; saving stays possible. */
export function OverlapAlert({ form, except, single }: Props) {
  const { t } = useTranslation();
  const times = useTimes();
  const start = Form.useWatch('start', form);
  const end = Form.useWatch('end', form);
  const allDay = Form.useWatch('allDay', form) ?? undefined;
  const repeat = Form.useWatch('repeat', form);
  const known = start && end && end > start;
  const overlaps = useOverlaps(known ? { start, end, allDay, repeat: single ? null : repeat, except } : undefined);
  if (!known || !overlaps.data?.length) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="dialog-lead"
      title={t('schedule.overlap', { count: overlaps.data.length })}
      description={
        <ul className="overlaps">
          {overlaps.data.map((one) => (
            <li key={one.id + one.start}>
              <span className="tabular">
                {times.dayTitle(times.day(one.start))} {times.span(one)}
              </span>{' '}
              {[one.title, one.customerName].filter(Boolean).join(' · ')}
            </li>
          ))}
        </ul>
      }
    />
  );
}
