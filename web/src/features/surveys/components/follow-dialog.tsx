import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartKind, Follow, FollowedQuestion, Question, SurveySummary } from '@/api/surveys';
import { LoadState } from '@/components/ui/load-state';
import { useAct } from '@/components/ui/use-act';
import { useMay } from '@/shared/session';
import { followQuestions } from '../api/followed';
import { useSurvey } from '../api/get-survey';
import { searchSurveys } from '../api/search-surveys';
import { questionsOf } from '../answers';
import { chooses, rates } from '../new-question';

const MOST = 6;

interface Chosen extends Follow {
  title: string;
}

/** 设定关注项: surveys on the left, their questions on the right, and below what is followed, in its order. */
export function FollowDialog({ followed, onClose }: { followed: FollowedQuestion[]; onClose: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const own = followed.filter((question) => !question.suggested);
  const [chosen, setChosen] = useState<Chosen[]>(
    own.map(({ surveyId, questionId, chart, title }) => ({ surveyId, questionId, chart, title })),
  );
  const [surveyId, setSurveyId] = useState<string>();
  const [forEverybody, setForEverybody] = useState(false);
  const surveys = useQuery({
    queryKey: ['surveys', 'to-follow'],
    queryFn: async ({ signal }) =>
      (await searchSurveys({ size: 100, sort: '-publishedAt' }, signal)).items.filter((one) => one.status !== 'DRAFT'),
  });
  const survey = useSurvey(surveyId);
  const save = useAct({
    act: () => followQuestions(chosen.map(({ surveyId: of, questionId, chart }) => ({ surveyId: of, questionId, chart })), forEverybody),
    stale: ['surveys'],
    done: t('form.saved'),
    onDone: onClose,
  });
  const toggle = (question: Question, on: boolean) =>
    setChosen(
      on
        ? [...chosen, { surveyId: surveyId ?? '', questionId: question.id, chart: 'BAR', title: question.title }]
        : chosen.filter((one) => one.questionId !== question.id),
    );
  const swap = (index: number) => {
    const next = [...chosen];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index - 1, 0, moved);
    setChosen(next);
  };
  return (
    <Modal
      open
      width={720}
      title={t('surveys.followed.choose')}
      okText={t('action.ok')}
      cancelText={t('action.cancel')}
      confirmLoading={save.isPending}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <div className="follow-dialog">
        <LoadState query={surveys} empty={{ when: (all) => all.length === 0, text: t('surveys.empty') }}>
          {(all) => (
            <ul aria-label={t('menu.surveys')}>
              {all.map((one: SurveySummary) => (
                <li key={one.id}>
                  <Button type={one.id === surveyId ? 'primary' : 'text'} block onClick={() => setSurveyId(one.id)}>
                    {one.title}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </LoadState>
        <div>
          {surveyId ? (
            <LoadState query={survey}>
              {(one) =>
                questionsOf(one.questionnaire)
                  .filter((question) => chooses(question.type) || rates(question.type))
                  .map((question) => {
                    const on = chosen.some((follow) => follow.questionId === question.id);
                    return (
                      <Checkbox
                        key={question.id}
                        checked={on}
                        disabled={!on && chosen.length >= MOST}
                        onChange={(event) => toggle(question, event.target.checked)}
                      >
                        {question.title}
                      </Checkbox>
                    );
                  })
              }
            </LoadState>
          ) : (
            <p className="faint">{t('surveys.followed.chooseSurvey')}</p>
          )}
        </div>
      </div>
      <ol className="follow-order">
        {chosen.map((one, index) => (
          <li key={one.questionId}>
            <span className="spring">{one.title}</span>
            <Select<ChartKind>
              size="small"
              aria-label={t('surveys.chartKind')}
              value={one.chart}
              options={(['BAR', 'COLUMN', 'PIE'] as const).map((value) => ({ value, label: t(`surveys.chart.${value.toLowerCase()}`) }))}
              onChange={(chart) => setChosen(chosen.map((other) => (other === one ? { ...one, chart } : other)))}
            />
            <Button size="small" type="text" icon={<ArrowUpOutlined />} aria-label={t('surveys.moveUp')} disabled={index === 0} onClick={() => swap(index)} />
            <Button
              size="small"
              type="text"
              icon={<ArrowDownOutlined />}
              aria-label={t('surveys.moveDown')}
              disabled={index === chosen.length - 1}
              onClick={() => swap(index + 1)}
            />
          </li>
        ))}
      </ol>
      <p className="faint">{t('surveys.followed.most', { most: MOST })}</p>
      {may('settings.edit') && (
        <Checkbox checked={forEverybody} onChange={(event) => setForEverybody(event.target.checked)}>
          {t('surveys.followed.forEverybody')}
        </Checkbox>
      )}
    </Modal>
  );
}
