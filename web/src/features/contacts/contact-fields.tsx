import { Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ContactView } from '@/api/customers';
import type { FieldGroup, FieldSpec } from '@/components/form/field-spec';
import { DayInput } from '@/components/form/inputs';
import { Day } from '@/components/ui/values';
import { ContactSelect } from '@/shared/choices';
import { DictionarySelect, DictionaryText } from '@/shared/dictionaries';

type Spec = FieldSpec<ContactView>;

/** Fields of a 联系人 in their groups. */
export function useContactFields(customerId?: string): FieldGroup<ContactView>[] {
  const { t } = useTranslation();
  const label = (name: string) => t(`contacts.field.${name}`);
  const text = (name: string, more: Partial<Spec> = {}): Spec => ({
    name,
    label: label(name),
    input: <Input maxLength={200} />,
    ...more,
  });
  const coded = (name: 'salutation' | 'role', dictionary: string): Spec =>
    text(name, {
      input: <DictionarySelect domain="customer" dictionary={dictionary} />,
      show: (one) => <DictionaryText domain="customer" dictionary={dictionary} code={one[name]} />,
    });
  const flag = (name: 'main' | 'decisionMaker'): Spec =>
    text(name, {
      input: <Switch />,
      valuePropName: 'checked',
      show: (one) => t(one[name] ? 'common.yes' : 'common.no'),
    });
  return [
    {
      title: t('contacts.group.person'),
      fields: [
        text('name', { required: true }),
        coded('salutation', 'salutation'),
        text('gender', {
          input: (
            <Select
              allowClear
              options={['male', 'female'].map((value) => ({ value, label: t(`contacts.gender.${value}`) }))}
            />
          ),
          show: (one) => (one.gender ? t(`contacts.gender.${one.gender}`, { defaultValue: one.gender }) : '—'),
        }),
        text('department'),
        text('title'),
        coded('role', 'contact-role'),
        flag('main'),
        flag('decisionMaker'),
        text('superiorId', {
          input: <ContactSelect customerId={customerId} />,
          show: () => null,
        }),
      ],
    },
    {
      title: t('contacts.group.reach'),
      fields: [
        text('mobile'),
        text('phone'),
        text('email', { rules: [{ type: 'email', message: t('form.email') }] }),
        text('wechat'),
        text('qq'),
        text('fax'),
        text('address', { wide: true }),
      ],
    },
    {
      title: t('contacts.group.more'),
      fields: [
        text('birthday', { input: <DayInput />, show: (one) => <Day value={one.birthday} /> }),
        text('hobbies', { wide: true }),
        text('remark', { input: <Input.TextArea autoSize={{ minRows: 2 }} />, wide: true }),
      ],
    },
  ];
}
