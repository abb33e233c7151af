import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EditEmployee, EmployeeView, HireEmployee } from '@/api/team';
import { FieldGroups } from '@/components/form/field-groups';
import type { FieldGroup, FieldSpec } from '@/components/form/field-spec';
import { DayInput } from '@/components/form/inputs';
import { RecordForm } from '@/components/form/record-form';
import { SidePanel } from '@/components/ui/side-panel';
import { cleaned, picked } from '@/lib/clean-values';
import { EmployeeSelect } from '@/shared/choices';
import { DepartmentSelect } from '@/shared/departments';
import { useLabelOf } from '@/shared/dictionaries';
import { editEmployee } from '../api/edit-employee';
import { hireEmployee } from '../api/hire-employee';
import { useRoles } from '../api/roles';

interface Props {
  open: boolean;
  employee?: EmployeeView;
  departmentId?: string;
  onClose: () => void;
}

function useGroups(employee: EmployeeView | undefined): FieldGroup[] {
  const { t } = useTranslation();
  const label = useLabelOf();
  const roles = useRoles().data ?? [];
  const field = (name: string, input: FieldSpec['input'], more: Partial<FieldSpec> = {}): FieldSpec => ({
    name,
    label: t(`team.field.${name}`),
    input,
    ...more,
  });
  const text = (name: string) => field(name, <Input maxLength={120} />);
  const gender = ['MALE', 'FEMALE'].map((value) => ({ value, label: t(`team.gender.${value}`) }));
  const roleRule = { required: true, message: t('form.required', { label: t('team.field.roles') }) };
  const account = [
    field('username', <Input maxLength={60} disabled={Boolean(employee)} autoComplete="off" />, { required: true }),
    field('name', <Input maxLength={60} />, { required: true }),
    field('departmentId', <DepartmentSelect />, { required: true }),
    field(
      'roles',
      <Select mode="multiple" options={roles.map((role) => ({ value: role.code, label: label(role) }))} />,
      { rules: [roleRule] },
    ),
    ...(employee
      ? []
      : [
          field('initialPassword', <Input.Password maxLength={128} autoComplete="new-password" />, { required: true }),
          field('temporaryPassword', <Checkbox>{t('team.mustChange')}</Checkbox>, { valuePropName: 'checked' }),
        ]),
  ];
  return [
    { title: t('team.group.account'), fields: account },
    {
      title: t('team.group.person'),
      fields: [
        text('number'),
        field('gender', <Select allowClear options={gender} />),
        text('title'),
        field('superiorId', <EmployeeSelect known={employee?.superiorName} />),
        field('joinedOn', <DayInput />),
        field('birthday', <DayInput />),
      ],
    },
    {
      title: t('team.group.reach'),
      fields: [
        text('mobile'),
        text('phone'),
        field('email', <Input maxLength={120} />, { rules: [{ type: 'email', message: t('form.email') }] }),
        text('wechat'),
        text('qq'),
      ],
    },
  ];
}

function EmployeeForm({ employee, departmentId, onClose }: Omit<Props, 'open'>) {
  const client = useQueryClient();
  const [form] = Form.useForm();
  const groups = useGroups(employee);
  const fields = groups.flatMap((group) => group.fields);
  return (
    <RecordForm<HireEmployee | EditEmployee, EmployeeView>
      form={form}
      initial={
        employee
          ? picked(employee, fields.map((one) => one.name))
          : { departmentId, roles: ['sales'], temporaryPassword: true }
      }
      version={employee?.version}
      save={(values, version, key) =>
        employee ? editEmployee(employee.id, cleaned(values), version) : hireEmployee(cleaned(values as HireEmployee), key)
      }
      fields={fields}
      onSaved={() => {
        ['employees', 'departments', 'choices', 'me'].forEach(
          (key) => void client.invalidateQueries({ queryKey: [key] }),
        );
        onClose();
      }}
      onCancel={onClose}
    >
      <FieldGroups groups={groups} />
    </RecordForm>
  );
}

/** 新增员工 and its edit, in a drawer. */
export function EmployeePanel({ open, ...rest }: Props) {
  const { t } = useTranslation();
  const title = rest.employee ? rest.employee.name : t('team.newEmployee');
  return (
    <SidePanel title={title} open={open} onClose={rest.onClose} width={720}>
      <EmployeeForm {...rest} />
    </SidePanel>
  );
}
