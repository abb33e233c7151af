import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Permission, Role, Scope } from '@/api/team';
import { RecordForm } from '@/components/form/record-form';
import { LoadState } from '@/components/ui/load-state';
import { SidePanel } from '@/components/ui/side-panel';
import { DepartmentSelect } from '@/shared/departments';
import { useLabelOf } from '@/shared/dictionaries';
import { changeRole, type RoleFields } from '../api/change-role';
import { usePermissions } from '../api/permissions';

const STALE = ['zh', 'en', 'scope', 'permissions', 'departments'];
const SCOPES: Scope[] = ['SELF', 'DEPARTMENT', 'DEPARTMENT_TREE', 'CUSTOM', 'ALL'];

function PermissionBoxes({ permissions }: { permissions: Permission[] }) {
  const { t } = useTranslation();
  const label = useLabelOf();
  const areas = [...new Set(permissions.map((one) => one.area))];
  return (
    <Form.Item name="permissions" label={t('team.role.permissions')}>
      <Checkbox.Group className="permission-boxes">
        {areas.map((area) => (
          <section key={area}>
            <h3>{t(`team.area.${area}`, { defaultValue: area })}</h3>
            {permissions
              .filter((one) => one.area === area)
              .map((one) => (
                <Checkbox key={one.code} value={one.code}>
                  {label(one)}
                </Checkbox>
              ))}
          </section>
        ))}
      </Checkbox.Group>
    </Form.Item>
  );
}

function RoleForm({ role, onClose }: { role: Role; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const permissions = usePermissions();
  const scope = Form.useWatch<Scope | undefined>('scope', form) ?? role.scope;
  const label = (name: string) => t(`team.role.${name}`);
  const named = (name: 'zh' | 'en') => (
    <Form.Item
      className="field"
      name={name}
      label={label(name)}
      rules={[{ required: true, message: t('form.required', { label: label(name) }) }]}
    >
      <Input maxLength={60} />
    </Form.Item>
  );
  return (
    <RecordForm<RoleFields, Role>
      form={form}
      initial={{ zh: role.zh, en: role.en, scope: role.scope, permissions: role.permissions, departments: role.departments }}
      version={role.version}
      save={(values, version) => changeRole(role.code, values, version)}
      fields={STALE.map((name) => ({ name, label: label(name), input: <span /> }))}
      onSaved={() => {
        ['roles', 'me'].forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
        onClose();
      }}
      onCancel={onClose}
    >
      <div className="field-grid">
        {named('zh')}
        {named('en')}
        <Form.Item className="field" name="scope" label={label('scope')}>
          <Select options={SCOPES.map((value) => ({ value, label: t(`team.scope.${value}`) }))} />
        </Form.Item>
        {scope === 'CUSTOM' && (
          <Form.Item className="field wide" name="departments" label={label('departments')}>
            <DepartmentSelect multiple />
          </Form.Item>
        )}
      </div>
      <LoadState query={permissions}>{(all) => <PermissionBoxes permissions={all} />}</LoadState>
    </RecordForm>
  );
}

/** Permissions of a role, in a drawer. */
export function RolePanel({ role, onClose }: { role?: Role; onClose: () => void }) {
  const label = useLabelOf();
  return (
    <SidePanel title={role && label(role)} open={Boolean(role)} onClose={onClose} width={760}>
      {role && <RoleForm role={role} onClose={onClose} />}
    </SidePanel>
  );
}
