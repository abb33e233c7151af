import activities from './activities.json';
import announcements from './announcements.json';
import contacts from './contacts.json';
import customers from './customers.json';
import documents from './documents.json';
import general from './general.json';
import imports from './imports.json';
import knowledge from './knowledge.json';
import opportunities from './opportunities.json';
import orders from './orders.json';
import products from './products.json';
import settings from './settings.json';
import surveys from './surveys.json';
import team from './team.json';

export default {
  ...general,
  ...knowledge,
  activities,
  announcements,
  contacts,
  customers,
  documents,
  imports,
  opportunities,
  orders,
  products,
  settings,
  surveys,
  team,
};
