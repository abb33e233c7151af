import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Department, DescribeDepartment } from '@/api/team';
import { FieldGroups } from '@/components/form/field-groups';
import type { FieldSpec } from '@/components/form/field-spec';
import { RecordForm } from '@/components/form/record-form';
import { SidePanel } from '@/components/ui/side-panel';
import { cleaned, picked } from '@/lib/clean-values';
import { EmployeeSelect } from '@/shared/choices';
import { DepartmentSelect } from '@/shared/departments';
import { saveDepartment } from '../api/save-department';

interface Props {
  open: boolean;
  department?: Department;
  parentId?: string | null;
  onClose: () => void;
}

function DepartmentForm({ department, parentId, onClose }: Omit<Props, 'open'>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm();
  const field = (name: string, label: string, input: FieldSpec['input'], required = false): FieldSpec => ({
    name,
    label,
    input,
    required,
  });
  const fields = [
    field('name', t('team.department.name'), <Input maxLength={60} />, true),
    field('parentId', t('team.department.parent'), <DepartmentSelect />),
    field('headId', t('team.department.head'), <EmployeeSelect known={department?.headName} />),
    field('position', t('team.department.position'), <InputNumber min={0} precision={0} className="full" />),
  ];
  return (
    <RecordForm<DescribeDepartment, Department>
      form={form}
      initial={department ? picked(department, fields.map((one) => one.name)) : { parentId }}
      version={department?.version}
      save={(values, version, key) =>
        saveDepartment(department?.id, { ...cleaned(values), parentId: values.parentId ?? null }, version, key)
      }
      fields={fields}
      onSaved={() => {
        ['departments', 'employees'].forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
        onClose();
      }}
      onCancel={onClose}
    >
      <FieldGroups groups={[{ title: t('team.department.title'), fields }]} />
    </RecordForm>
  );
}

/** 新增部门 and its edit, in a drawer. */
export function DepartmentPanel({ open, ...rest }: Props) {
  const { t } = useTranslation();
  return (
    <SidePanel
      title={rest.department ? rest.department.name : t('team.newDepartment')}
      open={open}
      onClose={rest.onClose}
      width={520}
    >
      <DepartmentForm {...rest} />
    </SidePanel>
  );
}
