import activities from './activities.json';
import alarms from './alarms.json';
import announcements from './announcements.json';
import contacts from './contacts.json';
import customers from './customers.json';
import documents from './documents.json';
import general from './general.json';
import imports from './imports.json';
import knowledge from './knowledge.json';
import messages from './messages.json';
import opportunities from './opportunities.json';
import orders from './orders.json';
import products from './products.json';
import schedule from './schedule.json';
import settings from './settings.json';
import surveys from './surveys.json';
import team from './team.json';
import webhooks from './webhooks.json';

export default {
  ...general,
  ...knowledge,
  activities,
  alarms,
  announcements,
  contacts,
  customers,
  documents,
  imports,
  messages,
  opportunities,
  orders,
  products,
  schedule,
  settings,
  surveys,
  team,
  webhooks,
};
