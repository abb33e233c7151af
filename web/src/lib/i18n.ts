import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import zh from '@/locales/zh-CN';
import { speak } from './api-client';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
const KEPT = 'crm.language';

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'zh-CN');

function settle(language: Language) {
  speak(language);
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  document.documentElement.lang = language;
}

/** English texts are fetched when somebody wants them; Chinese is the product's own language. */
export async function changeLanguage(language: Language) {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    i18next.addResourceBundle('en', 'translation', (await import('@/locales/en')).default);
  }
  localStorage.setItem(KEPT, language);
  settle(language);
  await i18next.changeLanguage(language);
}

export async function startI18n(language?: Language) {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh } },
    interpolation: { escapeValue: false },
  });
  settle('zh-CN');
  const wanted = language ?? (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN');
  if (wanted === 'en') await changeLanguage('en');
}
