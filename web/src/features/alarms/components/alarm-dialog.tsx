import { BellFilled } from '@ant-design/icons';
import { Button, Dropdown, Modal, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Alarm } from '@/api/schedule';
import { useAct } from '@/components/ui/use-act';
import { DateTime } from '@/components/ui/values';
import { isPast } from '@/lib/business-time';
import { acknowledge, snooze, useAlarms } from '../api/alarms';
import { useRinging } from '../use-ringing';

const LATER = [5, 10, 30, 60];
const MISSED_AFTER = 5 * 60_000;

function One({ alarm }: { alarm: Alarm }) {
  const { t } = useTranslation();
  const hear = useAct({ act: () => acknowledge(alarm.id), stale: ['alarms'] });
  const later = useAct({ act: (minutes: number) => snooze(alarm.id, minutes), stale: ['alarms'] });
  const missed = isPast(new Date(new Date(alarm.rungAt).getTime() + MISSED_AFTER).toISOString());
  return (
    <li>
      <div>
        <strong className="alarm-title">{alarm.title}</strong>
        <div className="faint">
          {t(`alarms.kind.${alarm.kind}`)} · <DateTime value={alarm.at} />
          {missed && <span className="overdue"> {t('alarms.missed')}</span>}
        </div>
      </div>
      <Space wrap>
        <Link to={alarm.link} onClick={() => hear.mutate()}>
          {t('alarms.look')}
        </Link>
        <Dropdown
          trigger={['click']}
          menu={{
            items: LATER.map((minutes) => ({ key: String(minutes), label: t('alarms.inMinutes', { minutes }) })),
            onClick: ({ key }) => later.mutate(Number(key)),
          }}
        >
          <Button loading={later.isPending}>{t('alarms.snooze')}</Button>
        </Dropdown>
        <Button type="primary" loading={hear.isPending} onClick={() => hear.mutate()}>
          {t('alarms.understood')}
        </Button>
      </Space>
    </li>
  );
}

/** The alarm clock of the whole application; it stays until every alarm is settled. */
export function AlarmDialog() {
  const { t } = useTranslation();
  const alarms = useAlarms();
  const ringing = alarms.data ?? [];
  useRinging(
    alarms.data?.map((one) => one.id + one.rungAt),
    t('alarms.tab', { title: ringing[0]?.title ?? '' }),
  );
  return (
    <Modal
      open={ringing.length > 0}
      title={
        <>
          <BellFilled className="alarm-bell" /> {t('alarms.title')}
        </>
      }
      footer={null}
      closable={false}
      destroyOnHidden
      mask={{ closable: false }}
      keyboard={false}
      width={520}
      zIndex={1500}
    >
      <ul className="alarms">
        {ringing.map((one) => (
          <One key={one.id} alarm={one} />
        ))}
      </ul>
    </Modal>
  );
}
