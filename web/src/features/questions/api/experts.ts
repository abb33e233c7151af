import { useQuery } from '@tanstack/react-query';
import type { Expert } from '@/api/knowledge';
import { api } from '@/lib/api-client';

const PATH = '/api/questions/experts';

/** Who hears of new questions, by category. */
export const useExperts = () =>
  useQuery({
    queryKey: ['questions', 'experts'],
    queryFn: ({ signal }) => api.get<Record<string, Expert[]>>(PATH, undefined, signal),
  });

export const appointExperts = (category: string, employeeIds: string[]) =>
  api.put(`${PATH}/${encodeURIComponent(category)}`, { employeeIds });
