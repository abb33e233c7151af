/** Change against the period before in percent, one decimal, with its sign; null where there is nothing to compare with. */
export function growth(current: number, previous: number): string | null {
  if (previous === 0) return current === 0 ? '±0' : null;
  const percent = ((current - previous) / Math.abs(previous)) * 100;
  const rounded = Math.round(percent * 10) / 10;
  if (rounded === 0) return '±0';
  return rounded > 0 ? `+${rounded}` : `${rounded}`;
}
