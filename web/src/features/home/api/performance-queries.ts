import { useQuery } from '@tanstack/react-query';
import type { CustomerBrief, CustomerRank } from '@/api/customers';
import type { CalendarPeriod, SalesBrief, SalesRank } from '@/api/sales';
import { api } from '@/lib/api-client';
import { useMay } from '@/shared/session';

export interface Figure {
  name: string;
  money?: boolean;
  current: number;
  previous: number;
}

const numbers = (brief: { current: object; previous: object } | null, money: string[]): Figure[] =>
  Object.entries(brief?.current ?? {}).map(([name, value]) => ({
    name,
    money: money.includes(name),
    current: Number(value),
    previous: Number((brief?.previous as Record<string, unknown>)[name]),
  }));

/** What both services know of a period; whoever may not ask one of them sees the figures of the other. */
export function useBrief(period: CalendarPeriod, mine: boolean) {
  const may = useMay();
  const asks = { sales: may('order.view'), customers: may('customer.view') };
  return useQuery({
    queryKey: ['orders', 'brief', period, mine, asks],
    queryFn: async ({ signal }) => {
      const query = { period, mine: String(mine) };
      const [sales, customers] = await Promise.all([
        asks.sales ? api.get<SalesBrief>('/api/sales-brief', query, signal) : null,
        asks.customers ? api.get<CustomerBrief>('/api/customer-brief', query, signal) : null,
      ]);
      return [...numbers(sales, ['amount', 'openedAmount']), ...numbers(customers, [])];
    },
  });
}

export type RankBy = 'AMOUNT' | 'ORDERS' | 'NEW_CUSTOMERS' | 'VISITS';

export function useRanking(period: CalendarPeriod, by: RankBy) {
  const path = by === 'AMOUNT' || by === 'ORDERS' ? '/api/sales-ranking' : '/api/customer-ranking';
  return useQuery({
    queryKey: ['orders', 'ranking', period, by],
    queryFn: ({ signal }) => api.get<(SalesRank | CustomerRank)[]>(path, { period, by }, signal),
  });
}
