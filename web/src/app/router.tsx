import { Spin } from 'antd';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { Shell } from './layout/shell';
import { Lost } from './routes/lost';
import { Broken } from './routes/broken';

type Page = () => Promise<{ Component: React.ComponentType }>;
const page = (path: string, lazy: Page): RouteObject => ({ path, lazy });

export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <Broken />,
    hydrateFallbackElement: <Spin className="gate" size="large" />,
    children: [
      { index: true, lazy: () => import('./routes/home') },
      page('schedule', () => import('./routes/workbench/schedule')),
      page('messages', () => import('./routes/workbench/messages')),
      page('documents', () => import('./routes/documents/documents')),
      page('customers', () => import('./routes/customers/customers')),
      page('customers/new', () => import('./routes/customers/new-customer')),
      page('customers/recycle-bin', () => import('./routes/customers/recycle-bin')),
      page('customers/:id', () => import('./routes/customers/customer')),
      page('customers/:id/edit', () => import('./routes/customers/edit-customer')),
      page('contacts', () => import('./routes/customers/contacts')),
      page('activities', () => import('./routes/customers/activities')),
      page('activities/due', () => import('./routes/customers/due-visits')),
      page('opportunities', () => import('./routes/sales/opportunities')),
      page('opportunities/new', () => import('./routes/sales/new-opportunity')),
      page('opportunities/:id', () => import('./routes/sales/opportunity')),
      page('opportunities/:id/edit', () => import('./routes/sales/edit-opportunity')),
      page('orders', () => import('./routes/sales/orders')),
      page('orders/new', () => import('./routes/sales/new-order')),
      page('orders/:id', () => import('./routes/sales/order')),
      page('orders/:id/edit', () => import('./routes/sales/edit-order')),
      page('products', () => import('./routes/sales/products')),
      page('surveys', () => import('./routes/surveys/surveys')),
      page('surveys/new', () => import('./routes/surveys/new-survey')),
      page('surveys/answer', () => import('./routes/surveys/choose-survey')),
      page('surveys/followed', () => import('./routes/surveys/followed-questions')),
      page('surveys/sheets/:id', () => import('./routes/surveys/sheet')),
      page('surveys/sheets/:id/edit', () => import('./routes/surveys/edit-sheet')),
      page('surveys/:id', () => import('./routes/surveys/survey')),
      page('surveys/:id/edit', () => import('./routes/surveys/edit-survey')),
      page('surveys/:id/answer', () => import('./routes/surveys/answer')),
      page('surveys/:id/results', () => import('./routes/surveys/results')),
      page('surveys/:id/sheets', () => import('./routes/surveys/sheets')),
      page('imports/:kind', () => import('./routes/imports')),
      page('team/employees', () => import('./routes/team/employees')),
      page('team/departments', () => import('./routes/team/departments')),
      page('team/roles', () => import('./routes/team/roles')),
      page('settings/parameters', () => import('./routes/settings/parameters')),
      page('settings/webhooks', () => import('./routes/settings/webhooks')),
      page('announcements', () => import('./routes/knowledge/announcements')),
      page('announcements/new', () => import('./routes/knowledge/new-announcement')),
      page('announcements/:id', () => import('./routes/knowledge/announcement')),
      page('announcements/:id/edit', () => import('./routes/knowledge/edit-announcement')),
      page('knowledge/articles', () => import('./routes/knowledge/articles')),
      page('knowledge/articles/new', () => import('./routes/knowledge/new-article')),
      page('knowledge/articles/:id', () => import('./routes/knowledge/article')),
      page('knowledge/articles/:id/edit', () => import('./routes/knowledge/edit-article')),
      page('knowledge/questions', () => import('./routes/knowledge/questions')),
      page('knowledge/questions/new', () => import('./routes/knowledge/new-question')),
      page('knowledge/questions/:id', () => import('./routes/knowledge/question')),
      page('knowledge/questions/:id/edit', () => import('./routes/knowledge/edit-question')),
      page('knowledge/points', () => import('./routes/knowledge/points')),
      page('knowledge/downloads', () => import('./routes/knowledge/downloads')),
      { path: '*', element: <Lost /> },
    ],
  },
];

export const router = createBrowserRouter(routes);
