import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ItineraryRange, PublishItinerary } from '@/api/schedule';
import { RecordForm } from '@/components/form/record-form';
import { LoadState } from '@/components/ui/load-state';
import { EmployeesSelect } from '@/shared/employees-select';
import { Itinerary } from '@/shared/itinerary';
import { publishItinerary, useItinerary } from '../api/itineraries';

function PublishForm({ range, onClose }: { range: ItineraryRange; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const itinerary = useItinerary(range);
  return (
    <RecordForm<PublishItinerary, void>
      form={form}
      initial={{}}
      save={(values, _, key) => publishItinerary({ ...values, range }, key)}
      submitText={t('schedule.publish.send')}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: ['messages'] });
        onClose();
      }}
      onCancel={onClose}
    >
      <Form.Item
        name="recipientIds"
        label={t('schedule.publish.recipients')}
        rules={[{ required: true, message: t('form.required', { label: t('schedule.publish.recipients') }) }]}
      >
        <EmployeesSelect />
      </Form.Item>
      <Form.Item name="note" label={t('schedule.publish.note')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
      </Form.Item>
      <div className="publish-preview">
        <LoadState query={itinerary}>
          {(plan) => (
            <>
              <p className="faint">
                {plan.from === plan.to ? plan.from : `${plan.from} – ${plan.to}`} · {t('schedule.publish.private')}
              </p>
              <Itinerary plan={plan} />
            </>
          )}
        </LoadState>
      </div>
    </RecordForm>
  );
}

/** 发布行程: what colleagues will see, and who receives it as a system message. */
export function PublishDialog({ range, onClose }: { range?: ItineraryRange; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open={Boolean(range)}
      title={range && t('schedule.publish.of', { range: t(`schedule.publish.${range}`) })}
      footer={null}
      onCancel={onClose}
      destroyOnHidden
    >
      {range && <PublishForm range={range} onClose={onClose} />}
    </Modal>
  );
}
