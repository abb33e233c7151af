import { useQuery } from '@tanstack/react-query';
import { TreeSelect, type TreeSelectProps } from 'antd';
import type { DepartmentChoice } from '@/api/team';
import { api } from '@/lib/api-client';

export interface DepartmentNode<T = DepartmentChoice> {
  key: string;
  value: string;
  title: string;
  department: T;
  children: DepartmentNode<T>[];
}

/** The flat list as a tree, in the order of the departments. */
export function departmentTree<T extends DepartmentChoice>(departments: T[]): DepartmentNode<T>[] {
  const known = new Set(departments.map((one) => one.id));
  const nodesUnder = (parentId: string | null): DepartmentNode<T>[] =>
    departments
      .filter((one) => (one.parentId && known.has(one.parentId) ? one.parentId : null) === parentId)
      .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
      .map((department) => ({
        key: department.id,
        value: department.id,
        title: department.name,
        department,
        children: nodesUnder(department.id),
      }));
  return nodesUnder(null);
}

const useDepartmentChoices = () =>
  useQuery({
    queryKey: ['departments', 'choices'],
    queryFn: ({ signal }) => api.get<DepartmentChoice[]>('/api/departments/choices', undefined, signal),
    staleTime: 60_000,
  });

export function DepartmentSelect(props: TreeSelectProps<string>) {
  const { data } = useDepartmentChoices();
  return (
    <TreeSelect
      allowClear
      treeDefaultExpandAll
      popupMatchSelectWidth={false}
      treeData={departmentTree(data ?? [])}
      {...props}
    />
  );
}

/** Several departments. */
export function DepartmentsSelect(props: TreeSelectProps<string[]>) {
  const { data } = useDepartmentChoices();
  return (
    <TreeSelect<string[]>
      allowClear
      multiple
      treeDefaultExpandAll
      popupMatchSelectWidth={false}
      treeData={departmentTree(data ?? [])}
      {...props}
    />
  );
}
