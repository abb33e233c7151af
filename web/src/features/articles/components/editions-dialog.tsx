import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleEdition, ArticleView } from '@/api/knowledge';
import { LoadState } from '@/components/ui/load-state';
import { useAct } from '@/components/ui/use-act';
import { formatDateTime } from '@/lib/business-time';
import { restoreEdition, useEditions, useWording } from '../api/editions';
import { compare, linesOf } from '../wording';

interface Props {
  article: ArticleView;
  open: boolean;
  onClose: () => void;
}

/** How the article read then, against how it reads now. */
function Comparison({ article, edition }: { article: ArticleView; edition: number }) {
  const { t } = useTranslation();
  const query = useWording(article.id, edition);
  return (
    <LoadState query={query} rows={6}>
      {(wording) => {
        const lines = compare(linesOf(wording), linesOf(article));
        return (
          <>
            {lines.every((line) => line.change === 'same') && <p className="faint">{t('articles.editions.same')}</p>}
            <ol className="comparison">
              {lines.map((line, index) => (
                <li key={index} className={line.change}>
                  {line.change === 'same' && line.text}
                  {line.change === 'removed' && <del aria-label={t('articles.editions.then')}>{line.text}</del>}
                  {line.change === 'added' && <ins aria-label={t('articles.editions.now')}>{line.text}</ins>}
                </li>
              ))}
            </ol>
          </>
        );
      }}
    </LoadState>
  );
}

function Editions({ article, editions, onRestored }: {
  article: ArticleView;
  editions: ArticleEdition[];
  onRestored: () => void;
}) {
  const { t } = useTranslation();
  const newest = editions[0]?.edition ?? 1;
  const [chosen, setChosen] = useState(editions[1]?.edition ?? newest);
  const restore = useAct({
    act: () => restoreEdition(article.id, chosen),
    stale: ['articles'],
    done: t('articles.editions.restored'),
    onDone: onRestored,
  });
  return (
    <>
      <div className="edition-choice">
        <Select
          aria-label={t('articles.editions.title')}
          value={chosen}
          popupMatchSelectWidth={false}
          options={editions.map((one) => ({
            value: one.edition,
            label: [
              t('articles.editions.number', { number: one.edition }),
              formatDateTime(one.writtenAt),
              one.writtenByName,
              one.edition === newest && t('articles.editions.current'),
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
          onChange={setChosen}
        />
        {article.editable && (
          <Button disabled={chosen === newest} loading={restore.isPending} onClick={() => restore.mutate()}>
            {t('articles.editions.restore')}
          </Button>
        )}
      </div>
      <Comparison article={article} edition={chosen} />
    </>
  );
}

/** 历史版本: every wording of the article, compared with the present one, and the way back. */
export function EditionsDialog({ article, open, onClose }: Props) {
  const { t } = useTranslation();
  const query = useEditions(article.id, open);
  return (
    <Modal open={open} destroyOnHidden width={760} footer={null} title={t('articles.editions.title')} onCancel={onClose}>
      <LoadState query={query} rows={6}>
        {(editions) => <Editions key={editions.length} article={article} editions={editions} onRestored={onClose} />}
      </LoadState>
    </Modal>
  );
}
