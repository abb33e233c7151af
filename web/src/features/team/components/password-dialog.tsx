import { Checkbox, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EmployeeView } from '@/api/team';
import { useSaving } from '@/components/form/use-saving';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { resetPassword, type NewPassword } from '../api/reset-password';

interface Props {
  employee?: EmployeeView;
  onClose: () => void;
}

/** 重置密码. */
export function PasswordDialog({ employee, onClose }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewPassword>();
  const saving = useSaving<NewPassword, void>({
    form,
    save: (values) => resetPassword(employee?.id ?? '', values),
    onSaved: () => {
      form.resetFields();
      onClose();
    },
  });
  const label = t('team.newPassword');
  return (
    <Modal
      open={Boolean(employee)}
      title={t('team.resetPassword', { name: employee?.name })}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      confirmLoading={saving.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ temporary: true }}
        onFinish={(values) => void saving.submit(values)}
      >
        <Form.Item name="password" label={label} rules={[{ required: true, message: t('form.required', { label }) }]}>
          <Input.Password autoComplete="new-password" maxLength={128} />
        </Form.Item>
        <Form.Item name="temporary" valuePropName="checked">
          <Checkbox>{t('team.mustChange')}</Checkbox>
        </Form.Item>
      </Form>
      <ProblemAlert error={saving.error} rest={saving.rest} />
    </Modal>
  );
}
