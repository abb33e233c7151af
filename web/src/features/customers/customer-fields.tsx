import { Input, Switch } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerView } from '@/api/customers';
import type { FieldGroup, FieldSpec } from '@/components/form/field-spec';
import { DecimalInput } from '@/components/form/inputs';
import { Money } from '@/components/ui/values';
import { DictionarySelect, DictionaryText } from '@/shared/dictionaries';

type Spec = FieldSpec<CustomerView>;

/** All built-in fields of a customer in their groups, for the form and for the record page. */
export function useCustomerFields(nameInput: ReactElement = <Input />): FieldGroup<CustomerView>[] {
  const { t } = useTranslation();
  const label = (name: string) => t(`customers.field.${name}`);
  const text = (name: string, more: Partial<Spec> = {}): Spec => ({
    name,
    label: label(name),
    input: <Input maxLength={200} />,
    ...more,
  });
  const long = (name: string): Spec => text(name, { input: <Input.TextArea autoSize={{ minRows: 2 }} />, wide: true });
  const decimal = (name: 'registeredCapital' | 'annualRevenue'): Spec =>
    text(name, { input: <DecimalInput />, show: (customer) => <Money value={customer[name]} /> });
  const coded = (name: 'category' | 'level' | 'source' | 'industry' | 'ownership' | 'size', dictionary: string): Spec => ({
    name,
    label: label(name),
    input: <DictionarySelect domain="customer" dictionary={dictionary} />,
    show: (customer) => <DictionaryText domain="customer" dictionary={dictionary} code={customer[name]} />,
  });
  const email = { type: 'email' as const, message: t('form.email') };
  return [
    {
      title: t('customers.group.basic'),
      fields: [
        text('name', { input: nameInput, required: true }),
        text('shortName'),
        coded('category', 'customer-category'),
        coded('level', 'customer-level'),
        coded('source', 'customer-source'),
        coded('industry', 'industry'),
        coded('ownership', 'ownership'),
        coded('size', 'company-size'),
        {
          name: 'hot',
          label: label('hot'),
          input: <Switch />,
          valuePropName: 'checked',
          show: (customer) => t(customer.hot ? 'common.yes' : 'common.no'),
        },
      ],
    },
    {
      title: t('customers.group.contact'),
      fields: [
        text('phone'),
        text('mobile'),
        text('fax'),
        text('email', { rules: [email] }),
        text('website'),
        text('province'),
        text('city'),
        text('district'),
        text('postalCode'),
        text('address', { wide: true }),
      ],
    },
    {
      title: t('customers.group.company'),
      fields: [
        text('legalRepresentative'),
        decimal('registeredCapital'),
        decimal('annualRevenue'),
        text('bank'),
        text('bankAccount'),
        text('taxNumber'),
        text('mainProducts', { wide: true }),
      ],
    },
    {
      title: t('customers.group.needs'),
      fields: [long('needs'), long('competition'), long('remark')],
    },
  ];
}
