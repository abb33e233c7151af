import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CustomerFields, CustomerView, RegisterCustomer } from '@/api/customers';
import { FieldGroups } from '@/components/form/field-groups';
import { RecordForm } from '@/components/form/record-form';
import { cleaned, picked } from '@/lib/clean-values';
import { useEntries } from '@/shared/dictionaries';
import { editCustomer } from '../api/edit-customer';
import { registerCustomer } from '../api/register-customer';
import { useCustomerFields } from '../customer-fields';
import { NameInput } from './name-input';

interface Props {
  customer?: CustomerView;
  onSaved: (customer: CustomerView) => void;
  onCancel: () => void;
}

/** 新增客户 and its edit: only the name is required. */
export function CustomerForm({ customer, onSaved, onCancel }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const groups = useCustomerFields(<NameInput except={customer?.id} />);
  const fields = groups.flatMap((group) => group.fields);
  const category = useEntries('customer', 'customer-category').find((entry) => entry.default)?.code;
  const initial = customer ? picked(customer, fields.map((field) => field.name)) : { hot: false, category };

  const save = (values: RegisterCustomer, version: number | undefined, key: string) =>
    customer
      ? editCustomer(customer.id, cleaned<CustomerFields>(values), version)
      : registerCustomer(cleaned(values), key);

  return (
    <RecordForm<RegisterCustomer, CustomerView>
      form={form}
      initial={initial}
      version={customer?.version}
      save={save}
      fields={fields}
      onCancel={onCancel}
      onSaved={(saved) => {
        void client.invalidateQueries({ queryKey: ['customers'] });
        void client.invalidateQueries({ queryKey: ['history'] });
        onSaved(saved);
      }}
    >
      <FieldGroups groups={groups} />
      {!customer && (
        <Form.Item name="toPublic" valuePropName="checked">
          <Checkbox>{t('customers.registerToPublic')}</Checkbox>
        </Form.Item>
      )}
    </RecordForm>
  );
}
