import type { OpportunityView, OrderFields, OrderLineFields } from '@/api/sales';
import { today } from '@/lib/business-time';
import { cleaned } from '@/lib/clean-values';

/** What a new order starts with. */
export interface OrderStart {
  customerId?: string;
  customerName?: string | null;
  contactName?: string | null;
  opportunityName?: string | null;
  values: Partial<OrderFields>;
}

export const emptyOrder = (customer?: { id: string; name?: string; address?: string | null }): OrderStart => ({
  customerId: customer?.id,
  customerName: customer?.name,
  values: {
    customerId: customer?.id,
    shippingAddress: customer?.address,
    signedOn: today(),
    lines: [{ quantity: 1 } as OrderLineFields],
  },
});

/** 转为订单: customer, contact, products and prices are taken over. */
export const orderFrom = (opportunity: OpportunityView, address?: string | null): OrderStart => ({
  customerId: opportunity.customerId,
  customerName: opportunity.customerName,
  contactName: opportunity.contactName,
  opportunityName: opportunity.name,
  values: {
    customerId: opportunity.customerId,
    contactId: opportunity.contactId,
    opportunityId: opportunity.id,
    subject: opportunity.name,
    shippingAddress: address,
    signedOn: today(),
    lines: opportunity.products.map((line) => ({ ...line, price: line.price ?? 0 })),
  },
});

/** The request as the service wants it: lines carry ids and figures only. */
export const orderBody = ({ lines, ...head }: OrderFields): OrderFields => ({
  ...cleaned(head),
  lines: (lines ?? []).map(({ productId, quantity, price, discountPercent, remark }) => ({
    productId,
    quantity,
    price,
    discountPercent,
    remark,
  })),
});
