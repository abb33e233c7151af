import { useQuery } from '@tanstack/react-query';
import type { FollowedQuestion } from '@/api/surveys';
import { Chart, type ChartProps } from '@/components/ui/chart';
import { api } from '@/lib/api-client';

const KINDS: Record<FollowedQuestion['chart'], ChartProps['kind']> = { BAR: 'bar', COLUMN: 'column', PIE: 'pie' };

/** The questions this user follows. */
export const useFollowed = () =>
  useQuery({
    queryKey: ['surveys', 'followed'],
    queryFn: ({ signal }) => api.get<FollowedQuestion[]>('/api/surveys/followed', undefined, signal),
  });

/** How often each option was chosen, in the kind of chart the user asked for. */
export function FollowedChart({ question, counted }: { question: FollowedQuestion; counted: string }) {
  return (
    <Chart
      kind={KINDS[question.chart]}
      title={question.title}
      categories={question.options.map((option) => option.label)}
      series={[{ name: counted, data: question.options.map((option) => option.count) }]}
    />
  );
}
