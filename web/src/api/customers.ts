/** What customer-service speaks; replaced by the generated types once its document is collected. */
export type Decimal = number | string;

export interface CustomerFields {
  name: string;
  shortName?: string | null;
  category?: string | null;
  level?: string | null;
  source?: string | null;
  industry?: string | null;
  ownership?: string | null;
  size?: string | null;
  hot?: boolean;
  province?: string | null;
  city?: string | null;
  district?: string | null;
  address?: string | null;
  postalCode?: string | null;
  phone?: string | null;
  fax?: string | null;
  mobile?: string | null;
  website?: string | null;
  email?: string | null;
  legalRepresentative?: string | null;
  registeredCapital?: Decimal | null;
  annualRevenue?: Decimal | null;
  mainProducts?: string | null;
  bank?: string | null;
  bankAccount?: string | null;
  taxNumber?: string | null;
  needs?: string | null;
  competition?: string | null;
  remark?: string | null;
}

export interface RegisterCustomer extends CustomerFields {
  ownerId?: string | null;
  toPublic?: boolean;
}

export type CustomerStatus = 'NORMAL' | 'PUBLIC' | 'DISABLED';

export interface CustomerHelper {
  employeeId: string;
  name?: string;
  access: 'READ' | 'EDIT';
}

export interface CustomerView extends CustomerFields {
  id: string;
  version: number;
  number: string;
  status: CustomerStatus;
  stage: string;
  ownerId?: string | null;
  ownerName?: string | null;
  departmentName?: string | null;
  createdAt: string;
  createdByName?: string | null;
  changedAt?: string | null;
  changedByName?: string | null;
  lastActivityAt?: string | null;
  lastActivityText?: string | null;
  lastActivityByName?: string | null;
  nextVisitAt?: string | null;
  nextVisitNote?: string | null;
  activityCount?: number;
  opportunityCount?: number;
  orderCount?: number;
  orderAmount?: Decimal | null;
  lastOrderOn?: string | null;
  currency?: string | null;
  mainContactName?: string | null;
  mainContactPhone?: string | null;
  editable: boolean;
  helpers?: CustomerHelper[];
}

export interface CustomerSummary {
  id: string;
  version: number;
  number: string;
  name: string;
  shortName?: string | null;
  category?: string | null;
  level?: string | null;
  stage: string;
  industry?: string | null;
  province?: string | null;
  city?: string | null;
  phone?: string | null;
  hot: boolean;
  status: CustomerStatus;
  ownerId?: string | null;
  ownerName?: string | null;
  departmentName?: string | null;
  mainContactName?: string | null;
  mainContactPhone?: string | null;
  lastActivityAt?: string | null;
  nextVisitAt?: string | null;
  orderCount?: number;
  orderAmount?: Decimal | null;
  createdAt: string;
}

export interface CustomerTab {
  tab: string;
  count: number;
  exact: boolean;
}

export interface CustomerChoice {
  id: string;
  name: string;
  number: string;
  ownerName?: string | null;
}

export interface SimilarCustomer {
  id?: string | null;
  name: string;
  ownerName?: string | null;
  departmentName?: string | null;
  category?: string | null;
  createdAt?: string | null;
  lastActivityAt?: string | null;
  phone?: string | null;
  status?: CustomerStatus | null;
  deleted?: boolean;
  exact: boolean;
}

export interface SimilarCustomers {
  exact: boolean;
  matches: SimilarCustomer[];
}

export interface Stage {
  code: string;
  zh: string;
  en: string;
  position: number;
  probability?: number | null;
  color?: string | null;
}

export interface StageChange {
  at: string;
  fromStage?: string | null;
  toStage: string;
  note?: string | null;
  byName?: string | null;
}

export interface ContactFields {
  name: string;
  gender?: string | null;
  salutation?: string | null;
  department?: string | null;
  title?: string | null;
  role?: string | null;
  mobile?: string | null;
  phone?: string | null;
  fax?: string | null;
  email?: string | null;
  qq?: string | null;
  wechat?: string | null;
  birthday?: string | null;
  hobbies?: string | null;
  address?: string | null;
  main?: boolean;
  decisionMaker?: boolean;
  superiorId?: string | null;
  remark?: string | null;
}

export interface ContactView extends ContactFields {
  id: string;
  version: number;
  customerId: string;
  customerName: string;
  createdAt: string;
  duplicates?: { id: string; name: string; customerName: string }[];
}

export interface ActivityFields {
  customerId: string;
  contactId?: string | null;
  type: string;
  happenedAt: string;
  content: string;
  outcome?: string | null;
  stage?: string | null;
  opportunityId?: string | null;
  cost?: Decimal | null;
  companions?: string | null;
  nextVisitAt?: string | null;
  nextVisitNote?: string | null;
  remindMinutesBefore?: number | null;
}

export interface ActivityView extends ActivityFields {
  id: string;
  version: number;
  customerName: string;
  contactName?: string | null;
  visit?: boolean;
  opportunityName?: string | null;
  employeeId: string;
  employeeName?: string | null;
  departmentName?: string | null;
  correctable: boolean;
  createdAt: string;
}

export interface DueVisit {
  customerId: string;
  customerName: string;
  nextVisitAt: string;
  nextVisitNote?: string | null;
  ownerName?: string | null;
  lastActivityAt?: string | null;
}

export interface DoneAndRefused {
  done: number;
  /** The reason is the code of the problem it would have been alone. */
  refused: { id: string; name?: string | null; reason: string }[];
}
