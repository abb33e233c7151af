export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

export interface RepeatRule {
  frequency: Frequency;
  interval: number;
  workdays: boolean;
  count?: number;
  until?: string;
}

const WORKDAYS = 'MO,TU,WE,TH,FR';
const DAY = /^(\d{4})(\d{2})(\d{2})/;

/** A recurrence rule as this form understands it; undefined when it says more than the form can show. */
export function parseRule(rule: string): RepeatRule | undefined {
  const parts = new Map(rule.split(';').map((part): [string, string] => {
    const [name = '', value = ''] = part.split('=');
    return [name, value];
  }));
  const frequency = parts.get('FREQ');
  const days = parts.get('BYDAY');
  const known = ['FREQ', 'INTERVAL', 'BYDAY', 'COUNT', 'UNTIL', 'WKST'];
  const simple = [...parts.keys()].every((name) => known.includes(name));
  if (!simple || (days && days !== WORKDAYS) || !['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(frequency ?? '')) {
    return undefined;
  }
  const until = DAY.exec(parts.get('UNTIL') ?? '');
  return {
    frequency: frequency as Frequency,
    interval: Number(parts.get('INTERVAL') ?? 1),
    workdays: Boolean(days),
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) : undefined,
    until: until ? `${until[1]}-${until[2]}-${until[3]}` : undefined,
  };
}

export function writeRule(rule: RepeatRule): string {
  return [
    `FREQ=${rule.frequency}`,
    rule.interval > 1 ? `INTERVAL=${rule.interval}` : '',
    rule.workdays ? `BYDAY=${WORKDAYS}` : '',
    rule.count ? `COUNT=${rule.count}` : '',
    rule.until ? `UNTIL=${rule.until.replaceAll('-', '')}` : '',
  ]
    .filter(Boolean)
    .join(';');
}
