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
export type RoleChoice = Schemas['RoleChoice'];
export type Scope = Role['scope'];
export type Permission = Schemas['Permission'];
export type Webhook = Schemas['WebhookView'];
export type DescribeWebhook = Schemas['DescribeWebhook'];
export type CreatedWebhook = Schemas['CreatedWebhook'];
export type RenewedSecret = Schemas['RenewedSecret'];
export type EventType = Schemas['EventType'];
export type Delivery = Schemas['DeliverySummary'];
export type DeliveryState = Delivery['state'];
export type DeliveryDetails = Schemas['DeliveryView'];
export type Attempt = Schemas['Attempt'];
export type Redelivered = Schemas['Redelivered'];
