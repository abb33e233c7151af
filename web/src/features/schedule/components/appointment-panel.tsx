import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppointmentView, CalendarEntry } from '@/api/schedule';
import { LoadState } from '@/components/ui/load-state';
import { SidePanel } from '@/components/ui/side-panel';
import { useAppointment, type Part } from '../api/appointments';
import { AppointmentFacts } from './appointment-facts';
import { AppointmentForm, type Draft } from './appointment-form';

type Which = 'one' | 'following' | 'all';

interface Props {
  entry?: CalendarEntry;
  draft?: Draft;
  onClose: () => void;
  onDone: (finished: AppointmentView) => void;
}

/** From its first occurrence on, all that follow are the whole row. */
const meant = (entry: CalendarEntry, series: AppointmentView): Which[] =>
  entry.start === series.start ? ['one', 'all'] : ['one', 'following', 'all'];

const partOf = (entry: CalendarEntry, which: Which): Part | undefined =>
  entry.repeating && which !== 'all' ? { occurrence: entry.start, following: which === 'following' || undefined } : undefined;

function Existing({ entry, onClose, onDone }: { entry: CalendarEntry } & Omit<Props, 'entry' | 'draft'>) {
  const { t } = useTranslation();
  const appointment = useAppointment(entry.id);
  const [which, setWhich] = useState<Which>('one');
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
                options={meant(entry, one).map((value) => ({ value, label: t(`schedule.which.${value}`) }))}
              />
            )}
            <AppointmentForm
              key={which}
              appointment={one}
              part={partOf(entry, which)}
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
