/** Every address of the application, in one place. */
export const paths = {
  home: '/',
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
  imports: (kind: 'customers' | 'products') => `/imports/${kind}`,
};

/** Adds the parameters that are set to a path. */
export function withQuery(path: string, query: Record<string, string | undefined>) {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return set.length ? `${path}?${new URLSearchParams(set)}` : path;
}
