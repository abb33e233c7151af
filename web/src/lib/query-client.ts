import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** Only a broken line or a service that is restarting is worth asking again. */
const worthRetrying = (failures: number, error: Error) =>
  failures < 2 && error instanceof Problem && (error.status === 0 || error.status === 503);

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 10_000, retry: worthRetrying, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
