import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldGroup, FieldSpec } from './field-spec';

function Field<T>({ spec }: { spec: FieldSpec<T> }) {
  const { t } = useTranslation();
  const required = { required: true, whitespace: true, message: t('form.required', { label: spec.label }) };
  return (
    <Form.Item
      className={spec.wide ? 'field wide' : 'field'}
      name={spec.name}
      label={spec.label}
      required={spec.required}
      valuePropName={spec.valuePropName}
      rules={[...(spec.required ? [{ ...required, type: 'string' as const }] : []), ...(spec.rules ?? [])]}
      extra={spec.extra}
    >
      {spec.input}
    </Form.Item>
  );
}

/** Groups of fields in a grid that uses the whole width. */
export function FieldGroups<T>({ groups }: { groups: FieldGroup<T>[] }) {
  return groups.map((group) => (
    <fieldset key={group.title} className="field-group">
      <legend>{group.title}</legend>
      <div className="field-grid">
        {group.fields.map((spec) => (
          <Field key={spec.name} spec={spec} />
        ))}
      </div>
    </fieldset>
  ));
}
