import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Modal, Popconfirm, Tag } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { ReminderView, SetReminder } from '@/api/schedule';
import { InstantInput } from '@/components/form/inputs';
import { RecordForm } from '@/components/form/record-form';
import { useAct } from '@/components/ui/use-act';
import { DateTime } from '@/components/ui/values';
import { removeReminder, setReminder, useReminders } from '../api/reminders';

const SOON = [5, 15, 30, 60];
const inMinutes = (minutes: number) => dayjs().add(minutes, 'minute').startOf('second').toISOString();

function ReminderForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  return (
    <RecordForm<SetReminder, ReminderView>
      form={form}
      initial={{ at: inMinutes(15), publicAffair: false }}
      save={(values, _, key) => setReminder(values, key)}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: ['reminders'] });
        onClose();
      }}
      onCancel={onClose}
    >
      <Form.Item
        name="text"
        label={t('schedule.reminder.text')}
        rules={[{ required: true, whitespace: true, message: t('form.required', { label: t('schedule.reminder.text') }) }]}
      >
        <Input.TextArea autoFocus autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
      <Form.Item
        name="at"
        label={t('schedule.reminder.at')}
        rules={[{ required: true, message: t('form.required', { label: t('schedule.reminder.at') }) }]}
        extra={
          <span className="schedule-soon">
            {SOON.map((minutes) => (
              <Button key={minutes} size="small" onClick={() => form.setFieldsValue({ at: inMinutes(minutes) })}>
                {t('alarms.inMinutes', { minutes })}
              </Button>
            ))}
          </span>
        }
      >
        <InstantInput />
      </Form.Item>
      <Form.Item name="publicAffair" valuePropName="checked">
        <Checkbox>{t('schedule.reminder.public')}</Checkbox>
      </Form.Item>
    </RecordForm>
  );
}

function Own() {
  const { t } = useTranslation();
  const reminders = useReminders(true);
  const remove = useAct({ act: removeReminder, stale: ['reminders', 'alarms'], done: t('schedule.deleted') });
  if (!reminders.data?.length) return null;
  return (
    <section className="own-reminders">
      <h3>{t('schedule.reminder.own')}</h3>
      <ul>
        {reminders.data.map((one) => (
          <li key={one.id}>
            <span>
              {one.text} {one.publicAffair && <Tag color="gold">{t('schedule.reminder.publicShort')}</Tag>}
            </span>
            <span className={one.passed ? 'faint' : undefined}>
              <DateTime value={one.at} />
            </span>
            <Popconfirm title={t('schedule.confirmDelete.all')} onConfirm={() => remove.mutateAsync(one.id)}>
              <Button type="link" size="small" danger>
                {t('action.delete')}
              </Button>
            </Popconfirm>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 新增事务提醒: a text and a time, not written into the calendar. */
export function ReminderDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open={open} title={t('schedule.reminder.new')} footer={null} onCancel={onClose} destroyOnHidden>
      <p className="faint dialog-lead">{t('schedule.reminder.lead')}</p>
      <ReminderForm onClose={onClose} />
      <Own />
    </Modal>
  );
}
