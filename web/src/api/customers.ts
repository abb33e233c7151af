import type { Entered } from './entered';
import type { components } from './generated/customer-service';

/** What customer-service speaks, under the names the pages use. */
type Schemas = components['schemas'];

export type CustomerView = Schemas['CustomerView'];
export type CustomerSummary = Schemas['CustomerSummary'];
export type CustomerFields = Entered<Schemas['CustomerDetails']>;
export type RegisterCustomer = Entered<Schemas['RegisterCustomer']>;
export type CustomerHelper = Schemas['HelperView'];
export type CustomerTab = Schemas['Tab'];
export type CustomerChoice = Schemas['CustomerChoice'];
export type SimilarCustomer = Schemas['SimilarCustomer'];
export type SimilarCustomers = Schemas['SimilarNames'];
export type Stage = Schemas['StageView'];
export type StageChange = Schemas['StageStep'];
export type DoneAndRefused = Schemas['BulkResult'];

export type ContactView = Schemas['ContactView'];
export type AddContact = Schemas['AddContact'];
export type ContactFields = Schemas['EditContact'];

export type ActivityView = Schemas['ActivityView'];
export type LogActivity = Entered<Schemas['LogActivity']>;
export type ActivityFields = Entered<Schemas['ActivityDetails']>;
export type DueVisit = Schemas['DueVisit'];

export type CustomerBrief = Schemas['CustomerBrief'];
export type CustomerRank = Schemas['CustomerRank'];
