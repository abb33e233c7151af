import { useQuery } from '@tanstack/react-query';
import { Select, Tag, type SelectProps } from 'antd';
import type { Stage } from '@/api/customers';
import { Text } from '@/components/ui/values';
import { api } from '@/lib/api-client';
import { useLabelOf } from './dictionaries';

export function useStages(): Stage[] {
  const { data } = useQuery({
    queryKey: ['stages'],
    queryFn: ({ signal }) => api.get<Stage[]>('/api/stages', undefined, signal),
    staleTime: 5 * 60_000,
  });
  return [...(data ?? [])].sort((a, b) => a.position - b.position);
}

export function useStageOptions() {
  const label = useLabelOf();
  return useStages().map((stage) => ({ value: stage.code, label: label(stage) }));
}

export function StageSelect(props: SelectProps<string>) {
  return <Select<string> allowClear options={useStageOptions()} {...props} />;
}

export function StageText({ code }: { code?: string | null }) {
  const label = useLabelOf();
  const stages = useStages();
  const stage = stages.find((one) => one.code === code);
  if (!stage) return <Text value={code} />;
  return (
    <Tag
      className="stage-tag"
      variant="filled"
      data-signed={stage.signed || undefined}
      // the company's own colour as an edge: as a ground it would not always be readable
      style={stage.color ? { boxShadow: `inset 3px 0 ${stage.color}` } : undefined}
    >
      {label(stage)}
    </Tag>
  );
}
