/** Every address of the application, in one place. */
export const paths = {
  home: '/',
  schedule: '/schedule',
  messages: '/messages',
  documents: '/documents',
  folder: (id: string) => `/documents?folder=${id}`,
  customers: '/customers',
  newCustomer: '/customers/new',
  customer: (id: string) => `/customers/${id}`,
  editCustomer: (id: string) => `/customers/${id}/edit`,
  recycleBin: '/customers/recycle-bin',
  contacts: '/contacts',
  activities: '/activities',
  dueVisits: '/activities/due',
  opportunities: '/opportunities',
  newOpportunity: '/opportunities/new',
  opportunity: (id: string) => `/opportunities/${id}`,
  editOpportunity: (id: string) => `/opportunities/${id}/edit`,
  orders: '/orders',
  newOrder: '/orders/new',
  order: (id: string) => `/orders/${id}`,
  editOrder: (id: string) => `/orders/${id}/edit`,
  products: '/products',
  employees: '/team/employees',
  departments: '/team/departments',
  roles: '/team/roles',
  parameters: '/settings/parameters',
  webhooks: '/settings/webhooks',
  announcements: '/announcements',
  newAnnouncement: '/announcements/new',
  announcement: (id: string) => `/announcements/${id}`,
  editAnnouncement: (id: string) => `/announcements/${id}/edit`,
  articles: '/knowledge/articles',
  newArticle: '/knowledge/articles/new',
  article: (id: string) => `/knowledge/articles/${id}`,
  editArticle: (id: string) => `/knowledge/articles/${id}/edit`,
  questions: '/knowledge/questions',
  newQuestion: '/knowledge/questions/new',
  question: (id: string) => `/knowledge/questions/${id}`,
  editQuestion: (id: string) => `/knowledge/questions/${id}/edit`,
  points: '/knowledge/points',
  downloads: '/knowledge/downloads',
  surveys: '/surveys',
  newSurvey: '/surveys/new',
  survey: (id: string) => `/surveys/${id}`,
  editSurvey: (id: string) => `/surveys/${id}/edit`,
  surveyResults: (id: string) => `/surveys/${id}/results`,
  surveySheets: (id: string, query: object = {}) => withQuery(`/surveys/${id}/sheets`, query as Record<string, string>),
  answerSurvey: (id: string, customerId?: string, occasion: Occasion = {}) =>
    withQuery(`/surveys/${id}/answer`, { customerId, ...occasion }),
  /** Which survey this customer is to answer is chosen there. */
  answerFor: (customerId?: string | null, occasion: Occasion = {}) =>
    withQuery('/surveys/answer', { customerId: customerId ?? undefined, ...occasion }),
  sheet: (id: string) => `/surveys/sheets/${id}`,
  editSheet: (id: string) => `/surveys/sheets/${id}/edit`,
  followedQuestions: '/surveys/followed',
  imports: (kind: 'customers' | 'products') => `/imports/${kind}`,
};

/** On what occasion a questionnaire was answered: whom one met, when and how. */
export interface Occasion {
  contactId?: string;
  answeredOn?: string;
  channel?: string;
}

/** Adds the parameters that are set to a path. */
export function withQuery(path: string, query: Record<string, string | undefined>) {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return set.length ? `${path}?${new URLSearchParams(set)}` : path;
}
