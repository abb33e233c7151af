import { Skeleton } from 'antd';
import { lazy, memo, Suspense } from 'react';

export interface ChartProps {
  kind: 'bar' | 'column' | 'pie' | 'stacked';
  /** What the chart shows, for those who do not see it. */
  title: string;
  categories: string[];
  series: { name: string; data: number[] }[];
  unit?: string;
  onChoose?: (category: number) => void;
}

const Canvas = lazy(() => import('./chart-canvas'));

/** A chart; the numbers stand in a table beside it. */
export const Chart = memo(function Chart(props: ChartProps) {
  return (
    <figure className="chart" aria-label={props.title}>
      <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 4 }} />}>
        <Canvas {...props} />
      </Suspense>
    </figure>
  );
});
