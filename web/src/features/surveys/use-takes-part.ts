import type { SurveyView } from '@/api/surveys';
import { useMay, useMe } from '@/shared/session';

/** Whether one enters answers to this survey. */
export function useTakesPart(): (survey: SurveyView) => boolean {
  const me = useMe();
  const may = useMay();
  return ({ participantIds, ownerId }) =>
    may('survey.answer') &&
    (participantIds.length === 0 || participantIds.includes(me.id) || ownerId === me.id || may('survey.design'));
}
