import type { components } from './generated/knowledge-service';

/** What knowledge-service speaks, under the names the pages use. */
type Schemas = components['schemas'];

export type Attachment = Schemas['Attachment'];
export type Remark = Schemas['Comment'];
export type KnowledgeCategory = Schemas['CategoryNode'];
export type KnowledgeCategoryFields = Schemas['DefineCategory'];

export type AnnouncementSummary = Schemas['AnnouncementSummary'];
export type AnnouncementView = Schemas['AnnouncementView'];
export type AnnouncementFields = Schemas['WriteAnnouncement'];
export type AnnouncementPhase = AnnouncementView['status'];
export type Receipt = Schemas['Receipt'];

export type ArticleSummary = Schemas['ArticleSummary'];
export type ArticleView = Schemas['ArticleView'];
export type ArticleFields = Schemas['WriteArticle'];
export type ArticleEdition = Schemas['ArticleEdition'];
export type ArticleWording = Schemas['ArticleWording'];
export type ArticleStatus = ArticleView['status'];

export type QuestionSummary = Schemas['QuestionSummary'];
export type QuestionView = Schemas['QuestionView'];
export type QuestionFields = Schemas['AskQuestion'];
export type QuestionStatus = QuestionView['status'];
export type Expert = Schemas['Expert'];
export type SimilarQuestion = Schemas['SimilarQuestion'];
export type AnswerView = Schemas['AnswerView'];
export type AnswerFields = Schemas['PostAnswer'];

export type PointAccount = Schemas['PointAccount'];
export type PointEntry = Schemas['PointEntry'];
export type PointRank = Schemas['PointRank'];

export type DownloadView = Schemas['DownloadView'];
export type DownloadFields = Schemas['DescribeDownload'];
export type Edition = Schemas['Edition'];
export type Taking = Schemas['Taking'];
