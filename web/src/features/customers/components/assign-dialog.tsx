import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoneAndRefused } from '@/api/customers';
import { useSaving } from '@/components/form/use-saving';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { EmployeeSelect } from '@/shared/choices';
import { DepartmentSelect } from '@/shared/departments';
import { assignCustomers, type Assignment } from '../api/assign-customers';
import { Refusals } from './refusals';

interface Props {
  customerIds: string[];
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** 分配客户: department, employee, note, and what becomes of the former owner. */
export function AssignDialog({ customerIds, open, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Omit<Assignment, 'customerIds'> & { departmentId?: string }>();
  const [department, setDepartment] = useState<string>();
  const done = (result: DoneAndRefused) => {
    ['customers', 'contacts', 'activities'].forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
    if (result.refused?.length) {
      modal.warning({
        title: t('customers.assign.partly', { done: result.done, refused: result.refused.length }),
        content: <Refusals refused={result.refused} />,
      });
    }
    form.resetFields();
    onDone();
  };
  const saving = useSaving<Omit<Assignment, 'customerIds'>, DoneAndRefused>({
    form,
    save: ({ ownerId, note, formerOwner }, _, key) =>
      assignCustomers({ customerIds, ownerId, note: note?.trim() || null, formerOwner }, key),
    onSaved: done,
  });
  return (
    <Modal
      open={open}
      title={t('customers.assign.title')}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      confirmLoading={saving.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Alert type="info" title={t('customers.assign.count', { count: customerIds.length })} className="dialog-lead" />
      <Form
        form={form}
        layout="vertical"
        initialValues={{ formerOwner: 'REMOVE' }}
        onFinish={(values) => void saving.submit(values)}
      >
        <Form.Item name="departmentId" label={t('customers.field.departmentName')}>
          <DepartmentSelect
            onChange={(id) => {
              setDepartment(id);
              form.setFieldValue('ownerId', undefined);
            }}
          />
        </Form.Item>
        <Form.Item
          name="ownerId"
          label={t('customers.assign.employee')}
          rules={[{ required: true, message: t('form.required', { label: t('customers.assign.employee') }) }]}
        >
          <EmployeeSelect departmentId={department} />
        </Form.Item>
        <Form.Item name="formerOwner" label={t('customers.assign.formerOwner')}>
          <Radio.Group
            options={[
              { value: 'REMOVE', label: t('customers.assign.remove') },
              { value: 'KEEP_AS_HELPER', label: t('customers.assign.keep') },
            ]}
          />
        </Form.Item>
        <Form.Item name="note" label={t('customers.assign.note')}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
      <ProblemAlert error={saving.error} rest={saving.rest} />
    </Modal>
  );
}
