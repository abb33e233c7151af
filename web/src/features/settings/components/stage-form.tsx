import { useQueryClient } from '@tanstack/react-query';
import { ColorPicker, Form, Input, InputNumber, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Stage } from '@/api/customers';
import { RecordForm } from '@/components/form/record-form';
import { addStage, defineStage } from '../api/stages';

interface Props {
  /** The stage to change; none means a new one, at the end. */
  stage?: Stage;
  last: number;
  onClose: () => void;
}

/** A step of the way with a customer: its names, its colour, and what it means for opportunities and orders. */
export function StageForm({ stage, last, onClose }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm<Stage>();
  const label = (name: string) => t(`settings.stage.${name}`);
  const required = (name: string) => [{ required: true, message: t('form.required', { label: label(name) }) }];
  return (
    <RecordForm<Stage, Stage>
      form={form}
      initial={stage ?? { position: last + 1, signed: false, funnel: true }}
      save={(values) => (stage ? defineStage(values) : addStage(values))}
      onSaved={() => {
        void client.invalidateQueries({ queryKey: ['stages'] });
        onClose();
      }}
      onCancel={onClose}
    >
      <div className="field-grid">
        <Form.Item className="field" name="zh" label={label('zh')} rules={required('zh')}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item className="field" name="en" label={label('en')} rules={required('en')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          className="field"
          name="code"
          label={label('code')}
          extra={label('codeHint')}
          rules={[...required('code'), { pattern: /^[a-z0-9][a-z0-9-]{0,39}$/, message: label('codeHint') }]}
        >
          <Input maxLength={40} disabled={stage !== undefined} />
        </Form.Item>
        <Form.Item className="field" name="position" label={label('position')} rules={required('position')}>
          <InputNumber min={1} max={99} precision={0} />
        </Form.Item>
        <Form.Item className="field" name="probability" label={label('probability')} extra={label('probabilityHint')}>
          <InputNumber min={0} max={100} precision={0} suffix="%" />
        </Form.Item>
        <Form.Item
          className="field"
          name="color"
          label={label('color')}
          getValueFromEvent={(color: { cleared?: boolean | string; toHexString: () => string }) =>
            color.cleared ? null : color.toHexString()
          }
        >
          <ColorPicker allowClear disabledAlpha showText />
        </Form.Item>
        <Form.Item className="field" name="funnel" label={label('funnel')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item
          className="field"
          name="signed"
          label={label('signed')}
          extra={label('signedHint')}
          valuePropName="checked"
        >
          <Switch />
        </Form.Item>
      </div>
    </RecordForm>
  );
}
