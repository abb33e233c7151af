/** What sales-service speaks; replaced by the generated types once its document is collected. */
import type { Decimal } from './customers';

export type ProductStatus = 'LISTED' | 'DELISTED';

export interface ProductChoice {
  id: string;
  number: string;
  name: string;
  specification?: string | null;
  unit?: string | null;
  price: Decimal;
  floorPrice?: Decimal | null;
  currency: string;
}

export interface ProductFields {
  number?: string | null;
  name: string;
  category?: string | null;
  specification?: string | null;
  unit?: string | null;
  price?: Decimal | null;
  floorPrice?: Decimal | null;
  cost?: Decimal | null;
  description?: string | null;
}

export interface ProductView extends ProductFields {
  id: string;
  version: number;
  categoryName?: string | null;
  currency?: string | null;
  status: ProductStatus;
  createdAt: string;
}

export interface ProductCategory {
  id: string;
  name: string;
  parentId?: string | null;
  position?: number;
  children?: ProductCategory[];
}

export type OpportunityStatus = 'OPEN' | 'WON' | 'LOST' | 'SHELVED';

export interface OpportunityProduct {
  productId: string;
  productNumber?: string | null;
  name?: string | null;
  specification?: string | null;
  unit?: string | null;
  quantity: Decimal;
  price?: Decimal | null;
  discountPercent?: Decimal | null;
  amount?: Decimal | null;
}

export interface OpportunityFields {
  name: string;
  customerId: string;
  contactId?: string | null;
  source?: string | null;
  kind?: string | null;
  stage?: string | null;
  probability?: number | null;
  expectedAmount?: Decimal | null;
  expectedClose?: string | null;
  competitor?: string | null;
  needs?: string | null;
  nextStep?: string | null;
  remark?: string | null;
  products?: OpportunityProduct[];
}

export interface OpportunitySummary {
  id: string;
  version: number;
  number: string;
  name: string;
  customerId: string;
  customerName: string;
  stage: string;
  probability?: number | null;
  expectedAmount?: Decimal | null;
  currency?: string | null;
  expectedClose?: string | null;
  ownerId?: string | null;
  ownerName?: string | null;
  departmentName?: string | null;
  status: OpportunityStatus;
  stageSince?: string | null;
  createdAt: string;
}

export interface OpportunityView extends OpportunitySummary, Omit<OpportunityFields, 'stage'> {
  name: string;
  customerId: string;
  probability?: number | null;
  expectedAmount?: Decimal | null;
  expectedClose?: string | null;
  contactName?: string | null;
  closedAt?: string | null;
  closeReason?: string | null;
  closeCompetitor?: string | null;
  closeNote?: string | null;
  editable: boolean;
}

export interface OpportunitySums {
  count: number;
  amount: Decimal;
  weightedAmount: Decimal;
  averageAmount: Decimal;
}

export interface StageStep {
  at: string;
  byName?: string | null;
  fromStage?: string | null;
  toStage: string;
  status: OpportunityStatus;
  probability: number;
  amount: Decimal;
  note?: string | null;
}

export type OrderStatus = 'DRAFT' | 'EFFECTIVE' | 'COMPLETED' | 'VOID';

export interface OrderLineFields {
  productId: string;
  quantity: Decimal;
  price: Decimal;
  discountPercent?: Decimal | null;
  remark?: string | null;
}

export interface OrderLine extends OrderLineFields {
  productNumber?: string | null;
  name: string;
  specification?: string | null;
  unit?: string | null;
  listPrice?: Decimal | null;
  amount: Decimal;
}

export interface OrderFields {
  number?: string | null;
  subject?: string | null;
  customerId: string;
  contactId?: string | null;
  opportunityId?: string | null;
  signedOn: string;
  deliverOn?: string | null;
  kind?: string | null;
  paymentTerms?: string | null;
  shippingAddress?: string | null;
  remark?: string | null;
  discountPercent?: Decimal | null;
  draft?: boolean;
  lines: OrderLineFields[];
}

export interface OrderSummary {
  id: string;
  version: number;
  number: string;
  subject?: string | null;
  customerId: string;
  customerName: string;
  amount: Decimal;
  currency?: string | null;
  status: OrderStatus;
  signedOn: string;
  ownerId?: string | null;
  ownerName?: string | null;
  departmentName?: string | null;
  opportunityId?: string | null;
  createdAt: string;
}

export interface OrderView extends OrderSummary {
  contactId?: string | null;
  contactName?: string | null;
  opportunityName?: string | null;
  deliverOn?: string | null;
  kind?: string | null;
  paymentTerms?: string | null;
  shippingAddress?: string | null;
  remark?: string | null;
  discountPercent?: Decimal | null;
  voidReason?: string | null;
  linesAmount: Decimal;
  discountAmount: Decimal;
  editable: boolean;
  lines: OrderLine[];
}

export interface OrderSums {
  count: number;
  amount: Decimal;
}

export interface LastPrice {
  price: Decimal;
  orderNumber: string;
  signedOn: string;
}
