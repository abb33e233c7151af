import type { components } from './generated/team-service';

/** What team-service speaks, under the names the pages use. */
type Schemas = components['schemas'];

export type Me = Schemas['MeView'];
export type DepartmentChoice = Schemas['DepartmentChoice'];
export type Department = Schemas['DepartmentView'];
export type DescribeDepartment = Schemas['DescribeDepartment'];
export type EmployeeChoice = Schemas['EmployeeChoice'];
export type EmployeeView = Schemas['EmployeeView'];
export type HireEmployee = Schemas['HireEmployee'];
export type EditEmployee = Schemas['EditEmployee'];
export type Role = Schemas['RoleView'];
export type Scope = Role['scope'];
export type Permission = Schemas['Permission'];
