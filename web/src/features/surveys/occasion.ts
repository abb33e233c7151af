import type { Occasion } from '@/config/paths';

/** The occasion that an address tells, when one came from an activity. */
export const occasionIn = (params: URLSearchParams): Occasion => ({
  contactId: params.get('contactId') ?? undefined,
  answeredOn: params.get('answeredOn') ?? undefined,
  channel: params.get('channel') ?? undefined,
});
