import type { Entered } from './entered';
import type { components } from './generated/sales-service';

/** What sales-service speaks, under the names the pages use. */
type Schemas = components['schemas'];

export type ProductView = Schemas['ProductView'];
export type ProductFields = Entered<Schemas['DefineProduct']>;
export type ProductChoice = Schemas['ProductChoice'];
export type ProductCategory = Schemas['CategoryNode'];
export type CategoryFields = Schemas['DefineCategory'];

export type OpportunitySummary = Schemas['OpportunitySummary'];
export type OpportunityView = Schemas['OpportunityView'];
export type OpportunityFields = Entered<Schemas['OpenOpportunity']>;
export type OpportunityStatus = OpportunityView['status'];
export type OpportunitySums = Schemas['OpportunityTotals'];
export type StageStep = Schemas['StageStep'];

export type OrderSummary = Schemas['OrderSummary'];
export type OrderView = Schemas['OrderView'];
export type OrderFields = Entered<Schemas['EnterOrder']>;
export type OrderLineFields = Entered<Schemas['OrderItem']>;
export type OrderStatus = OrderView['status'];
export type OrderSums = Schemas['OrderTotals'];
export type LastPrice = Schemas['LastPrice'];

export type SalesBrief = Schemas['SalesBrief'];
export type SalesRank = Schemas['SalesRank'];
export type CalendarPeriod = SalesBrief['period'];
