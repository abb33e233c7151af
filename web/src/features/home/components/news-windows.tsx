import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/ui/values';
import { paths } from '@/config/paths';
import { RecordLink } from '@/shared/record-link';
import { useAnnouncements, useNewKnowledge, usePublicAffairs, useQuestions } from '../api/news-queries';
import { ListWindow } from './list-window';
import { ReminderWindow } from './reminder-window';

/** 公告消息. */
export function AnnouncementWindow() {
  const { t } = useTranslation();
  return (
    <ListWindow
      title={t('home.announcements')}
      more={paths.announcements}
      query={useAnnouncements()}
      empty={t('home.noAnnouncements')}
      row={(one) => ({
        key: one.id,
        main: (
          <>
            {one.pinned && <Tag color="red">{t('home.pinned')}</Tag>}
            <RecordLink to={paths.announcement(one.id)} text={one.title} />
          </>
        ),
        aside: <Day value={one.publishedAt} />,
        note: !one.read && t('home.unread'),
      })}
    />
  );
}

/** 知识问答. */
export function QuestionWindow() {
  const { t } = useTranslation();
  return (
    <ListWindow
      title={t('home.questions')}
      more={paths.questions}
      query={useQuestions()}
      empty={t('home.noQuestions')}
      row={(one) => ({
        key: one.id,
        main: <RecordLink to={paths.question(one.id)} text={one.title} />,
        aside: t('home.answers', { count: one.answers }),
        note: [one.askedByName, one.points > 0 && t('home.points', { count: one.points })].filter(Boolean).join(' · '),
      })}
    />
  );
}

/** 公司事务: reminders that were made public. */
export function AffairsWindow() {
  const { t } = useTranslation();
  return <ReminderWindow title={t('home.affairs')} empty={t('home.noAffairs')} query={usePublicAffairs()} />;
}

/** 最新知识·下载. */
export function KnowledgeWindow() {
  const { t } = useTranslation();
  return (
    <ListWindow
      title={t('home.knowledge')}
      more={paths.articles}
      query={useNewKnowledge()}
      empty={t('home.noKnowledge')}
      row={(one) => ({
        key: one.id,
        main: <RecordLink to={one.kind === 'article' ? paths.article(one.id) : paths.downloads} text={one.title} />,
        aside: <Day value={one.at} />,
        note: [t(`home.news.${one.kind}`), one.note].filter(Boolean).join(' · '),
      })}
    />
  );
}
