import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DictionaryEntry } from '@/api/platform';
import { RecordForm } from '@/components/form/record-form';
import { addEntry, changeEntry, type EntryFields, type Place } from '../api/save-entry';

interface Props {
  place: Place;
  /** The value to change; none means a new one. */
  entry?: DictionaryEntry;
  onClose: () => void;
}

export function EntryForm({ place, entry, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm<EntryFields>();
  const label = (name: string) => t(`settings.entry.${name}`);
  const required = (name: string) => [{ required: true, message: t('form.required', { label: label(name) }) }];
  const box = (name: 'active' | 'default' | 'flag', text = label(name)) => (
    <Form.Item className="field" name={name} label={text} valuePropName="checked">
      <Switch />
    </Form.Item>
  );
  return (
    <RecordForm<EntryFields, DictionaryEntry>
      form={form}
      initial={entry ?? { active: true, default: false, flag: false }}
      save={(values) => (entry ? changeEntry(place, values) : addEntry(place, values))}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: ['dictionaries', place.domain] });
        onClose();
      }}
      onCancel={onClose}
    >
      <div className="field-grid">
        <Form.Item className="field" name="zh" label={label('zh')} rules={required('zh')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item className="field" name="en" label={label('en')} rules={required('en')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          className="field"
          name="code"
          label={label('code')}
          extra={label('codeHint')}
          rules={[...required('code'), { pattern: /^[a-z0-9][a-z0-9_.-]{0,39}$/, message: label('codeHint') }]}
        >
          <Input maxLength={40} disabled={entry !== undefined} />
        </Form.Item>
        <Form.Item className="field" name="position" label={label('position')}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
        {box('active')}
        {box('default')}
        {place.dictionary === 'activity-type' && box('flag', label('visit'))}
      </div>
    </RecordForm>
  );
}
