import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportOptions } from '@/api/platform';
import { EmployeeSelect } from '@/shared/choices';
import { useMay } from '@/shared/session';
import type { ImportKind } from '../api/upload-import';

interface Props {
  kind: ImportKind;
  value: ImportOptions;
  onChange: (value: ImportOptions) => void;
}

/** What to do with names that exist, and whose the new customers are. */
export function ImportOptionsForm({ kind, value, onChange }: Props) {
  const { t } = useTranslation();
  const mayAssign = useMay()('customer.assign');
  const targets: ImportOptions['target'][] = mayAssign ? ['ME', 'EMPLOYEE', 'PUBLIC'] : ['ME', 'PUBLIC'];
  return (
    <Form layout="vertical" component="div" className="import-options">
      <Form.Item label={t('imports.mode.label')}>
        <Radio.Group
          value={value.mode}
          onChange={(event) => onChange({ ...value, mode: event.target.value as ImportOptions['mode'] })}
          options={['NEW_ONLY', 'UPDATE', 'BOTH'].map((mode) => ({ value: mode, label: t(`imports.mode.${mode}`) }))}
        />
      </Form.Item>
      {kind === 'customers' && (
        <Form.Item label={t('imports.target.label')}>
          <Radio.Group
            value={value.target}
            onChange={(event) => onChange({ ...value, target: event.target.value as ImportOptions['target'] })}
            options={targets.map((target) => ({ value: target, label: t(`imports.target.${target}`) }))}
          />
        </Form.Item>
      )}
      {kind === 'customers' && value.target === 'EMPLOYEE' && (
        <Form.Item label={t('imports.target.employee')} htmlFor="import-employee" required>
          <EmployeeSelect
            id="import-employee"
            value={value.employeeId ?? undefined}
            onChange={(employeeId) => onChange({ ...value, employeeId })}
          />
        </Form.Item>
      )}
    </Form>
  );
}
