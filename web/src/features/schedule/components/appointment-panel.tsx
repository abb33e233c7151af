import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppointmentView, CalendarEntry } from '@/api/schedule';
import { LoadState } from '@/components/ui/load-state';
import { SidePanel } from '@/components/ui/side-panel';
import { useAppointment } from '../api/appointments';
import { AppointmentFacts } from './appointment-facts';
import { AppointmentForm, type Draft } from './appointment-form';

interface Props {
  entry?: CalendarEntry;
  draft?: Draft;
  onClose: () => void;
  onDone: (finished: AppointmentView) => void;
}

function Existing({ entry, onClose, onDone }: { entry: CalendarEntry } & Omit<Props, 'entry' | 'draft'>) {
  const { t } = useTranslation();
  const appointment = useAppointment(entry.id);
  const [which, setWhich] = useState<'one' | 'all'>('one');
  const single = entry.repeating && which === 'one';
  return (
    <LoadState query={appointment}>
      {(one) =>
        one.editable ? (
          <>
            {entry.repeating && (
              <Segmented
                className="dialog-lead"
                value={which}
                onChange={setWhich}
                options={(['one', 'all'] as const).map((value) => ({ value, label: t(`schedule.which.${value}`) }))}
              />
            )}
            <AppointmentForm
              key={which}
              appointment={one}
              occurrence={single ? entry.start : undefined}
              onClose={onClose}
              onDone={onDone}
            />
          </>
        ) : (
          <AppointmentFacts appointment={one} start={entry.start} end={entry.end} />
        )
      }
    </LoadState>
  );
}

/** An entry of the calendar in a drawer: new, to be changed, or to be read. */
export function AppointmentPanel({ entry, draft, onClose, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <SidePanel
      title={entry?.title ?? t('schedule.new')}
      open={Boolean(entry ?? draft)}
      onClose={onClose}
      width={700}
    >
      {entry ? (
        <Existing entry={entry} onClose={onClose} onDone={onDone} />
      ) : (
        <AppointmentForm draft={draft} onClose={onClose} onDone={onDone} />
      )}
    </SidePanel>
  );
}
