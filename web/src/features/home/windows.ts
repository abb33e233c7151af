import type { ComponentType } from 'react';
import { BriefWindow } from './components/brief-window';
import { AffairsWindow, AnnouncementWindow, KnowledgeWindow, QuestionWindow } from './components/news-windows';
import { AlarmWindow, MessageWindow, PlanWindow } from './components/plan-windows';
import { RankingWindow } from './components/ranking-window';
import { DueWindow, HotWindow, OpportunityWindow, OrderWindow } from './components/record-windows';
import { SurveyWindow } from './components/survey-window';

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
  { key: 'survey', needs: ['survey.design', 'survey.results'], Content: SurveyWindow },
  { key: 'announcements', Content: AnnouncementWindow },
  { key: 'questions', Content: QuestionWindow },
  { key: 'affairs', Content: AffairsWindow },
  { key: 'knowledge', Content: KnowledgeWindow },
  { key: 'plan', Content: PlanWindow },
  { key: 'due', needs: ['customer.view'], Content: DueWindow },
  { key: 'messages', Content: MessageWindow },
  { key: 'alarms', Content: AlarmWindow },
];
