import type { Questionnaire, SurveyFields, SurveyView } from '@/api/surveys';

/** The survey as its form holds it: the target group lies flat beside the rest. */
export interface SurveyValues extends Omit<SurveyFields, 'targetGroup'> {
  targetCategories?: string[];
  targetLevels?: string[];
  targetIndustries?: string[];
  targetProvinces?: string[];
  targetStages?: string[];
}

const EMPTY: Questionnaire = { sections: [{ title: null, questions: [] }] };

export function surveyValues(survey?: SurveyView): SurveyValues {
  const group = survey?.targetGroup;
  return {
    title: survey?.title ?? '',
    category: survey?.category ?? null,
    introduction: survey?.introduction ?? null,
    closing: survey?.closing ?? null,
    purpose: survey?.purpose ?? null,
    startsOn: survey?.startsOn ?? null,
    endsOn: survey?.endsOn ?? null,
    targetSheets: survey?.targetSheets ?? null,
    several: survey?.several ?? false,
    ownerId: survey?.ownerId ?? null,
    participantIds: survey?.participantIds ?? [],
    questionnaire: survey?.questionnaire.sections.length ? survey.questionnaire : EMPTY,
    targetCategories: group?.categories ?? [],
    targetLevels: group?.levels ?? [],
    targetIndustries: group?.industries ?? [],
    targetProvinces: group?.provinces ?? [],
    targetStages: group?.stages ?? [],
  };
}

export function surveyBody(values: SurveyValues): SurveyFields {
  const { targetCategories, targetLevels, targetIndustries, targetProvinces, targetStages, ...rest } = values;
  return {
    ...rest,
    several: Boolean(rest.several),
    participantIds: values.participantIds ?? [],
    targetGroup: {
      categories: targetCategories ?? [],
      levels: targetLevels ?? [],
      industries: targetIndustries ?? [],
      provinces: targetProvinces ?? [],
      stages: targetStages ?? [],
    },
  };
}
