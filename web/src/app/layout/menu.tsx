import {
  ApartmentOutlined,
  ApiOutlined,
  AppstoreOutlined,
  BookOutlined,
  CalendarOutlined,
  ContactsOutlined,
  DownloadOutlined,
  FileDoneOutlined,
  FolderOpenOutlined,
  FormOutlined,
  FundOutlined,
  HomeOutlined,
  MessageOutlined,
  NotificationOutlined,
  QuestionCircleOutlined,
  SafetyOutlined,
  SettingOutlined,
  ShopOutlined,
  SolutionOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { Menu } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '@/config/paths';
import { useMay } from '@/shared/session';

interface Entry {
  key: string;
  name: string;
  icon: React.ReactNode;
  /** Any of these opens the entry; none means everybody. */
  needs?: string[];
}

const GROUPS: { name: string; entries: Entry[] }[] = [
  {
    name: 'workbench',
    entries: [
      { key: paths.home, name: 'home', icon: <HomeOutlined /> },
      { key: paths.schedule, name: 'schedule', icon: <CalendarOutlined /> },
      { key: paths.messages, name: 'messages', icon: <MessageOutlined /> },
      { key: paths.documents, name: 'documents', icon: <FolderOpenOutlined /> },
      { key: paths.announcements, name: 'announcements', icon: <NotificationOutlined /> },
    ],
  },
  {
    name: 'customerManagement',
    entries: [
      { key: paths.customers, name: 'customers', icon: <ShopOutlined />, needs: ['customer.view'] },
      { key: paths.contacts, name: 'contacts', icon: <ContactsOutlined />, needs: ['customer.view'] },
      { key: paths.activities, name: 'activities', icon: <FormOutlined />, needs: ['customer.view'] },
    ],
  },
  {
    name: 'salesManagement',
    entries: [
      { key: paths.opportunities, name: 'opportunities', icon: <FundOutlined />, needs: ['opportunity.view'] },
      { key: paths.orders, name: 'orders', icon: <FileDoneOutlined />, needs: ['order.view'] },
      { key: paths.products, name: 'products', icon: <AppstoreOutlined />, needs: ['product.view'] },
    ],
  },
  {
    name: 'teamManagement',
    entries: [
      { key: paths.employees, name: 'employees', icon: <TeamOutlined />, needs: ['team.view', 'team.manage'] },
      { key: paths.departments, name: 'departments', icon: <ApartmentOutlined />, needs: ['team.view', 'team.manage'] },
      { key: paths.roles, name: 'roles', icon: <SafetyOutlined />, needs: ['role.manage'] },
    ],
  },
  {
    name: 'surveyManagement',
    entries: [
      {
        key: paths.surveys,
        name: 'surveys',
        icon: <SolutionOutlined />,
        needs: ['survey.design', 'survey.answer', 'survey.results'],
      },
    ],
  },
  {
    name: 'knowledgeBase',
    entries: [
      { key: paths.articles, name: 'articles', icon: <BookOutlined /> },
      { key: paths.questions, name: 'questions', icon: <QuestionCircleOutlined /> },
      { key: paths.downloads, name: 'downloads', icon: <DownloadOutlined /> },
    ],
  },
  {
    name: 'system',
    entries: [
      { key: paths.parameters, name: 'parameters', icon: <SettingOutlined />, needs: ['settings.edit'] },
      { key: paths.webhooks, name: 'webhooks', icon: <ApiOutlined />, needs: ['settings.edit'] },
    ],
  },
];

/** The manual's menu, cut down to what works and what the user may see. */
export function MainMenu({ onChosen }: { onChosen?: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const items = GROUPS.map((group) => ({
    key: group.name,
    type: 'group' as const,
    label: t(`menu.${group.name}`),
    children: group.entries
      .filter((entry) => !entry.needs || entry.needs.some(may))
      .map((entry) => ({ key: entry.key, icon: entry.icon, label: t(`menu.${entry.name}`) })),
  })).filter((group) => group.children.length > 0);
  const open = items
    .flatMap((group) => group.children.map((entry) => entry.key))
    .filter((key) => pathname === key || (key !== paths.home && pathname.startsWith(`${key}/`)));
  return (
    <Menu
      mode="inline"
      items={items}
      selectedKeys={open}
      onClick={({ key }) => {
        void navigate(key);
        onChosen?.();
      }}
    />
  );
}
