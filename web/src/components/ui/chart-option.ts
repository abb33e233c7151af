import type { EChartsCoreOption } from 'echarts/core';
import type { ChartProps } from './chart';

const COLORS = ['#1d6258', '#c8741a', '#4a7fb0', '#9a5b8f', '#7d8f2f', '#b83a2b', '#5e6b9e', '#c2a03a', '#3f8f8a', '#8a6d55'];
const INK = '#4c5754';
const LINE = '#e3e5df';

/** What the chart library is asked to draw. */
export function chartOption({ kind, categories, series, unit = '', title }: ChartProps): EChartsCoreOption {
  const shared = {
    color: COLORS,
    aria: { enabled: true, label: { description: title } },
    animationDuration: 300,
    textStyle: { fontFamily: 'inherit', color: INK },
  };
  if (kind === 'pie') {
    const data = categories.map((name, index) => ({ name, value: series[0]?.data[index] ?? 0 }));
    return {
      ...shared,
      tooltip: { trigger: 'item', confine: true, formatter: `{b}: {c}${unit} ({d}%)` },
      legend: { type: 'scroll', bottom: 0 },
      series: [
        {
          type: 'pie',
          radius: ['38%', '66%'],
          center: ['50%', '44%'],
          data,
          label: { formatter: '{d}%' },
          avoidLabelOverlap: true,
        },
      ],
    };
  }
  const lying = kind === 'bar';
  const several = series.length > 1;
  const names = {
    type: 'category',
    data: categories,
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: LINE } },
    axisLabel: lying
      ? { width: 130, overflow: 'truncate', color: INK }
      : { interval: 0, hideOverlap: true, width: 84, overflow: 'truncate', color: INK },
  };
  const values = {
    type: 'value',
    minInterval: kind === 'stacked' ? undefined : 1,
    max: kind === 'stacked' ? 100 : undefined,
    splitLine: { lineStyle: { color: LINE } },
    axisLabel: { color: INK },
  };
  return {
    ...shared,
    tooltip: { trigger: several ? 'axis' : 'item', confine: true, valueFormatter: (value: number) => `${value}${unit}` },
    legend: several ? { type: 'scroll', bottom: 0 } : undefined,
    grid: { left: 4, right: lying ? 44 : 12, top: 12, bottom: several ? 34 : 4, containLabel: true },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: series.map((one) => ({
      type: 'bar',
      name: one.name,
      data: one.data,
      stack: kind === 'stacked' ? 'all' : undefined,
      barMaxWidth: lying ? 16 : 42,
      label: several ? undefined : { show: true, position: lying ? 'right' : 'top', formatter: `{c}${unit}`, color: INK },
    })),
  };
}
