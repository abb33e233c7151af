import { App, Button, Dropdown, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SurveyView } from '@/api/surveys';
import { useAct } from '@/components/ui/use-act';
import { paths } from '@/config/paths';
import { useMay } from '@/shared/session';
import { useTakesPart } from '../use-takes-part';
import { actOnSurvey, copySurvey, deleteSurvey, type SurveyAct } from '../api/survey-acts';

/** Buttons of a survey's page. */
export function SurveyActs({ survey }: { survey: SurveyView }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const may = useMay();
  const takesPart = useTakesPart();
  const navigate = useNavigate();
  const act = useAct({
    act: (what: SurveyAct) => actOnSurvey(survey.id, what),
    stale: ['surveys', 'history'],
    done: t('form.saved'),
  });
  const copy = useAct({
    act: (title: string) => copySurvey(survey.id, title),
    stale: ['surveys'],
    done: t('surveys.copied'),
    onDone: (made) => void navigate(paths.editSurvey(made.id)),
  });
  const remove = useAct({
    act: () => deleteSurvey(survey.id),
    onDone: () => void navigate(paths.surveys),
  });
  const { status } = survey;
  const designs = may('survey.design');
  const askForCopy = () => {
    const usual = t('surveys.copyTitle', { title: survey.title });
    let title = usual;
    void modal.confirm({
      title: t('surveys.copy'),
      content: (
        <Input
          defaultValue={usual}
          maxLength={200}
          aria-label={t('surveys.field.title')}
          onChange={(event) => (title = event.target.value)}
        />
      ),
      okText: t('action.ok'),
      cancelText: t('action.cancel'),
      onOk: () => copy.mutate(title.trim() || usual),
    });
  };
  const confirm = (title: string, onOk: () => void, danger = false) =>
    void modal.confirm({ title, okText: t('action.ok'), cancelText: t('action.cancel'), okButtonProps: { danger }, onOk });
  const more = [
    { key: 'copy', label: t('surveys.copy') },
    ...(status === 'PUBLISHED' || status === 'PAUSED' ? [{ key: 'close', label: t('surveys.close') }] : []),
    ...(status === 'DRAFT' ? [{ key: 'delete', label: t('action.delete'), danger: true }] : []),
  ];
  const choose = ({ key }: { key: string }) => {
    if (key === 'copy') askForCopy();
    if (key === 'close') confirm(t('surveys.closeTitle', { title: survey.title }), () => act.mutate('close'));
    if (key === 'delete') confirm(t('surveys.deleteTitle', { title: survey.title }), () => remove.mutate(), true);
  };
  return (
    <>
      {status === 'PUBLISHED' && takesPart(survey) && (
        <Button type="primary" onClick={() => void navigate(paths.answerSurvey(survey.id))}>
          {t('surveys.enterResults')}
        </Button>
      )}
      {status !== 'DRAFT' && (may('survey.results') || designs) && (
        <Button onClick={() => void navigate(paths.surveyResults(survey.id))}>{t('surveys.results')}</Button>
      )}
      {designs && (status === 'DRAFT' || status === 'PAUSED') && (
        <Button type={status === 'DRAFT' ? 'primary' : 'default'} loading={act.isPending} onClick={() => act.mutate('publish')}>
          {t(status === 'DRAFT' ? 'surveys.publish' : 'surveys.resume')}
        </Button>
      )}
      {designs && status === 'PUBLISHED' && (
        <Button loading={act.isPending} onClick={() => act.mutate('pause')}>
          {t('surveys.pause')}
        </Button>
      )}
      {designs && status !== 'CLOSED' && (
        <Button onClick={() => void navigate(paths.editSurvey(survey.id))}>{t('action.edit')}</Button>
      )}
      {designs && (
        <Dropdown menu={{ items: more, onClick: choose }} trigger={['click']}>
          <Button>{t('action.more')}</Button>
        </Dropdown>
      )}
    </>
  );
}
