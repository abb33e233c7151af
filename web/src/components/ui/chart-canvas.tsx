import { BarChart, PieChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type ECharts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { ChartProps } from './chart';
import { chartOption } from './chart-option';

register([
  BarChart,
  PieChart,
  GridComponent,
  TooltipComponent,
  LegendComponent,
  AriaComponent,
  CanvasRenderer,
]);

/** The drawing itself; a file of its own, so that the library is fetched only where something is drawn. */
export default function ChartCanvas(props: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(undefined);
  useEffect(() => {
    if (!place.current) return;
    const made = init(place.current);
    chart.current = made;
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(place.current);
    // the observer is told of the width of the paper only after it is printed
    const paper = matchMedia('print');
    const fit = () => made.resize();
    paper.addEventListener('change', fit);
    return () => {
      paper.removeEventListener('change', fit);
      observer.disconnect();
      made.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(chartOption(props), true);
  }, [props]);
  const { onChoose } = props;
  useEffect(() => {
    const made = chart.current;
    if (!made || !onChoose) return;
    const choose = (event: { dataIndex: number }) => onChoose(event.dataIndex);
    made.on('click', choose as never);
    return () => {
      if (!made.isDisposed()) made.off('click', choose as never);
    };
  }, [onChoose]);
  return <div ref={place} className="chart-canvas" style={{ height: heightOf(props) }} />;
}

const LINE = 30;

/** A bar chart grows with its bars, so that labels never overlap. */
function heightOf({ kind, categories, series }: ChartProps) {
  return kind === 'bar' ? Math.max(120, categories.length * LINE + 24 + (series.length > 1 ? 36 : 0)) : 260;
}
