import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CustomerHelper, CustomerView } from '@/api/customers';
import { RecordForm } from '@/components/form/record-form';
import { SidePanel } from '@/components/ui/side-panel';
import { EmployeeSelect } from '@/shared/choices';
import { saveHelpers } from '../api/save-helpers';

interface Props {
  customer: CustomerView;
  open: boolean;
  onClose: () => void;
}

/** 协作人: colleagues who read or edit this customer too. */
export function HelpersPanel({ customer, open, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const required = { required: true, message: t('form.required', { label: t('customers.helpers.employee') }) };
  return (
    <SidePanel title={t('customers.helpers.title')} open={open} onClose={onClose} width={520}>
      <RecordForm<{ helpers: CustomerHelper[] }, void>
        form={form}
        initial={{ helpers: customer.helpers ?? [] }}
        save={({ helpers }) => saveHelpers(customer.id, helpers ?? [])}
        onCancel={onClose}
        onSaved={() => {
          void client.invalidateQueries({ queryKey: ['customers'] });
          onClose();
        }}
      >
        <p className="faint">{t('customers.helpers.text')}</p>
        <Form.List name="helpers">
          {(rows, { add, remove }) => (
            <>
              {rows.map((row) => (
                <div key={row.key} className="helper-row">
                  <Form.Item name={[row.name, 'employeeId']} rules={[required]}>
                    <EmployeeSelect
                      aria-label={t('customers.helpers.employee')}
                      placeholder={t('customers.helpers.employee')}
                      known={customer.helpers?.[row.name]?.name}
                    />
                  </Form.Item>
                  <Form.Item name={[row.name, 'access']}>
                    <Select
                      aria-label={t('customers.helpers.access')}
                      options={['READ', 'EDIT'].map((access) => ({
                        value: access,
                        label: t(`customers.helpers.${access}`),
                      }))}
                    />
                  </Form.Item>
                  <Button
                    icon={<DeleteOutlined />}
                    aria-label={t('action.remove')}
                    onClick={() => remove(row.name)}
                  />
                </div>
              ))}
              <Button icon={<PlusOutlined />} onClick={() => add({ access: 'READ' })}>
                {t('customers.helpers.add')}
              </Button>
            </>
          )}
        </Form.List>
      </RecordForm>
    </SidePanel>
  );
}
