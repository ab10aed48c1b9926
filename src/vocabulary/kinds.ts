/** What a notice is about. */
export const advisoryKinds = [
  'info',
  'health',
  'sensitive',
  'correction',
  'clarification',
  'update',
  'age',
  'sponsored',
  'affiliate',
  'opinion',
  'analysis',
  'satire',
  'ai',
  'archive',
  'breaking',
] as const;

export type AdvisoryKind = (typeof advisoryKinds)[number];

/** Where a notice stands: above the headline, between the dates and the text, or after the text. */
export const noticePlaces = ['head', 'text', 'foot'] as const;

export type NoticePlace = (typeof noticePlaces)[number];

/** What a person contributed to an article. */
export const authorRoles = [
  'author',
  'contributor',
  'photographer',
  'editor',
  'translator',
  'illustrator',
  'videographer',
] as const;

export type AuthorRole = (typeof authorRoles)[number];

/** What artificial intelligence may do to a text. */
export const aiTasks = ['writing', 'translation', 'summary'] as const;
export type AiTask = (typeof aiTasks)[number];

/** The types of work that the Trust Project labels. */
export type WorkKind =
  | 'news'
  | 'analysis'
  | 'ask-public'
  | 'background'
  | 'opinion'
  | 'reportage'
  | 'review'
  | 'satire'
  | 'advertiser';
