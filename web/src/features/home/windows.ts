import type { ComponentType } from 'react';
import { BriefWindow } from './components/brief-window';
import { RankingWindow } from './components/ranking-window';
import { DueWindow, HotWindow, OpportunityWindow, OrderWindow } from './components/record-windows';

interface WindowSpec {
  key: string;
  /** Any of these opens the window; none means everybody. */
  needs?: string[];
  Content: ComponentType;
}

/** The windows in the manual's four groups: sales, surveys, company news, one's own plan. */
export const WINDOWS: WindowSpec[] = [
  { key: 'brief', needs: ['order.view', 'customer.view'], Content: BriefWindow },
  { key: 'ranking', needs: ['order.view', 'customer.view'], Content: RankingWindow },
  { key: 'opportunities', needs: ['opportunity.view'], Content: OpportunityWindow },
  { key: 'orders', needs: ['order.view'], Content: OrderWindow },
  { key: 'hot', needs: ['customer.view'], Content: HotWindow },
  { key: 'due', needs: ['customer.view'], Content: DueWindow },
];
