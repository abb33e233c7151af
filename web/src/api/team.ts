/** What team-service speaks; replaced by the generated types once its document is collected. */
export type Scope = 'SELF' | 'DEPARTMENT' | 'DEPARTMENT_TREE' | 'CUSTOM' | 'ALL';

export interface Me {
  id: string;
  username: string;
  name: string;
  departmentId?: string | null;
  departmentName?: string | null;
  title?: string | null;
  roles: string[];
  permissions: string[];
  scope: Scope;
}

export interface DepartmentChoice {
  id: string;
  name: string;
  parentId?: string | null;
  position?: number;
}

export interface Department extends DepartmentChoice {
  version: number;
  headId?: string | null;
  headName?: string | null;
  employees?: number;
}

export interface DescribeDepartment {
  name: string;
  parentId?: string | null;
  headId?: string | null;
  position?: number | null;
}

export type EmployeeStatus = 'ACTIVE' | 'STOPPED' | 'LEFT';

export interface EmployeeFields {
  username: string;
  name: string;
  number?: string | null;
  gender?: string | null;
  departmentId: string;
  title?: string | null;
  superiorId?: string | null;
  roles: string[];
  mobile?: string | null;
  phone?: string | null;
  email?: string | null;
  qq?: string | null;
  wechat?: string | null;
  joinedOn?: string | null;
  birthday?: string | null;
  initialPassword?: string;
  temporaryPassword?: boolean;
}

export interface EmployeeView extends Omit<EmployeeFields, 'initialPassword' | 'temporaryPassword' | 'departmentId'> {
  id: string;
  version: number;
  departmentId?: string | null;
  departmentName?: string | null;
  superiorName?: string | null;
  status: EmployeeStatus;
}

export interface EmployeeChoice {
  id: string;
  name: string;
  departmentId?: string | null;
  departmentName?: string | null;
}

export interface Role {
  code: string;
  zh: string;
  en: string;
  scope: Scope;
  permissions: string[];
  departments: string[];
  version: number;
}

export interface Permission {
  code: string;
  area: string;
  zh: string;
  en: string;
}
