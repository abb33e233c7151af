import type { components } from './generated/survey-service';

/** What survey-service speaks, under the names the pages use. */
type Schemas = components['schemas'];

export type SurveySummary = Schemas['SurveySummary'];
export type SurveyView = Schemas['SurveyView'];
export type SurveyFields = Schemas['WriteSurvey'];
export type SurveyStatus = SurveySummary['status'];
export type Questionnaire = Schemas['Questionnaire'];
export type Section = Schemas['Section'];
export type Question = Schemas['Question'];
export type QuestionType = Question['type'];
export type Option = Schemas['Option'];
export type Limits = Schemas['Limits'];

export type SheetSummary = Schemas['SheetSummary'];
export type SheetView = Schemas['SheetView'];
export type SheetFields = Schemas['FillSheet'];
export type Answer = Schemas['Answer'];
export type OpenSurvey = Schemas['OpenSurvey'];
export type FormerSheet = Schemas['FormerSheet'];

export type SurveyStatistics = Schemas['SurveyStatistics'];
export type QuestionStatistics = Schemas['QuestionStatistics'];
export type OptionCount = Schemas['OptionCount'];
export type CrossTable = Schemas['CrossTable'];
export type CrossColumn = Schemas['CrossColumn'];

export type FollowedQuestion = Schemas['FollowedQuestion'];
export type Follow = Schemas['Follow'];
export type ChartKind = Follow['chart'];

export type TargetView = Schemas['TargetView'];
export type TargetProgress = Schemas['TargetProgress'];
export type TargetsAdded = Schemas['TargetsAdded'];
