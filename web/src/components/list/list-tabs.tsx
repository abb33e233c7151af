import { Tabs } from 'antd';
import type { ListControl } from '@/lib/list-state';

interface Props {
  state: ListControl;
  tabs: { key: string; label: React.ReactNode }[];
}

/** Tabs of a list; the first one is the list without a tab in the address. */
export function ListTabs({ state, tabs }: Props) {
  const first = tabs[0]?.key;
  return (
    <Tabs
      className="list-tabs"
      size="small"
      activeKey={state.filters.tab ?? first}
      items={tabs}
      onChange={(key) => state.change({ tab: key === first ? undefined : key })}
    />
  );
}
