import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AddContact, ContactView } from '@/api/customers';
import { FieldGroups } from '@/components/form/field-groups';
import { RecordForm } from '@/components/form/record-form';
import { SidePanel } from '@/components/ui/side-panel';
import { cleaned, picked } from '@/lib/clean-values';
import { CustomerSelect } from '@/shared/choices';
import { addContact } from '../api/add-contact';
import { editContact } from '../api/edit-contact';
import { useContactFields } from '../contact-fields';

interface Props {
  open: boolean;
  contact?: ContactView;
  /** The customer a new contact belongs to, when it is known. */
  customer?: { id: string; name: string };
  onClose: () => void;
}

function ContactForm({ contact, customer, onClose }: Omit<Props, 'open'>) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const customerId = Form.useWatch<string | undefined>('customerId', form) ?? contact?.customerId ?? customer?.id;
  const groups = useContactFields(customerId);
  const fields = groups.flatMap((group) => group.fields);
  const initial = contact ? picked(contact, fields.map((field) => field.name)) : { customerId: customer?.id };
  const saved = (result: ContactView) => {
    ['contacts', 'customers', 'choices'].forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
    if (result?.duplicates?.length) {
      modal.warning({
        title: t('contacts.duplicateTitle'),
        content: result.duplicates.map((one) => <div key={one.id}>{`${one.name} · ${one.customerName}`}</div>),
      });
    }
    onClose();
  };
  return (
    <RecordForm<AddContact, ContactView>
      form={form}
      initial={initial}
      version={contact?.version}
      save={(values, version, key) =>
        contact ? editContact(contact.id, cleaned(values), version) : addContact(cleaned(values), key)
      }
      fields={fields}
      onSaved={saved}
      onCancel={onClose}
    >
      {contact ? (
        <Alert type="info" title={contact.customerName} className="dialog-lead" />
      ) : (
        <Form.Item
          name="customerId"
          label={t('contacts.field.customerName')}
          rules={[{ required: true, message: t('form.required', { label: t('contacts.field.customerName') }) }]}
        >
          <CustomerSelect known={customer?.name} />
        </Form.Item>
      )}
      <FieldGroups groups={groups} />
    </RecordForm>
  );
}

/** 新增联系人 and its edit, in a drawer. */
export function ContactPanel({ open, ...rest }: Props) {
  const { t } = useTranslation();
  const title = rest.contact ? t('contacts.edit', { name: rest.contact.name }) : t('contacts.new');
  return (
    <SidePanel title={title} open={open} onClose={rest.onClose} width={760}>
      <ContactForm {...rest} />
    </SidePanel>
  );
}
