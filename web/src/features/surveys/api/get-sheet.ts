import { useQuery } from '@tanstack/react-query';
import type { SheetView } from '@/api/surveys';
import { api } from '@/lib/api-client';

export const getSheet = (id: string, signal?: AbortSignal) =>
  api.get<SheetView>(`/api/answer-sheets/${id}`, undefined, signal);

export const useSheet = (id: string | undefined) =>
  useQuery({
    queryKey: ['sheets', 'one', id],
    queryFn: ({ signal }) => getSheet(id ?? '', signal),
    enabled: Boolean(id),
  });
