import { PrinterOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ArticleView } from '@/api/knowledge';
import { useAct } from '@/components/ui/use-act';
import { paths } from '@/config/paths';
import { useMay, useMe } from '@/shared/session';
import { actOnArticle, deleteArticle, markArticle, type ArticleAct } from '../api/articles';
import { EditionsDialog } from './editions-dialog';
import { SendBackDialog } from './send-back-dialog';

/** What author and editors may do with an article at this moment. */
export function ArticleActs({ article }: { article: ArticleView }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const me = useMe();
  const editor = useMay()('knowledge.edit');
  const [returning, setReturning] = useState(false);
  const [lookingBack, setLookingBack] = useState(false);
  const { id, status, pinned } = article;
  const options = { stale: ['articles'], done: t('form.saved') };
  const act = useAct({ act: (what: ArticleAct) => actOnArticle(id, what), ...options });
  const pin = useAct({ act: () => markArticle(id, 'pin', !pinned), ...options });
  const remove = useAct({
    act: () => deleteArticle(id),
    done: t('form.saved'),
    onDone: () => void navigate(paths.articles),
  });
  const unfinished = status === 'DRAFT' || status === 'RETURNED';
  const deletable = status !== 'PUBLISHED' && (editor || (article.authorId === me.id && status !== 'RETIRED'));
  return (
    <>
      {unfinished && !editor && (
        <Button type="primary" loading={act.isPending} onClick={() => act.mutate('submit')}>
          {t('articles.submit')}
        </Button>
      )}
      {editor && status !== 'PUBLISHED' && (
        <Button type="primary" loading={act.isPending} onClick={() => act.mutate('publish')}>
          {t('articles.publish')}
        </Button>
      )}
      {editor && status === 'SUBMITTED' && <Button onClick={() => setReturning(true)}>{t('articles.sendBack')}</Button>}
      {editor && status === 'PUBLISHED' && (
        <>
          <Button loading={act.isPending} onClick={() => act.mutate('retire')}>
            {t('articles.retire')}
          </Button>
          <Button loading={pin.isPending} onClick={() => pin.mutate()}>
            {t(pinned ? 'articles.unpin' : 'articles.pin')}
          </Button>
        </>
      )}
      {article.editable && <Button onClick={() => void navigate(paths.editArticle(id))}>{t('action.edit')}</Button>}
      {(article.editable || article.authorId === me.id) && (
        <Button onClick={() => setLookingBack(true)}>{t('articles.editions.title')}</Button>
      )}
      {status === 'PUBLISHED' && (
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          {t('articles.print')}
        </Button>
      )}
      {deletable && (
        <Button
          danger
          onClick={() =>
            void modal.confirm({
              title: t('articles.deleteSure'),
              okText: t('action.ok'),
              cancelText: t('action.cancel'),
              onOk: () => remove.mutate(),
            })
          }
        >
          {t('action.delete')}
        </Button>
      )}
      <EditionsDialog article={article} open={lookingBack} onClose={() => setLookingBack(false)} />
      <SendBackDialog id={id} open={returning} onClose={() => setReturning(false)} />
    </>
  );
}
