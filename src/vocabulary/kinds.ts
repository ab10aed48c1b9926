/** What a notice is about. */
export type AdvisoryKind =
  | 'info'
  | 'health'
  | 'sensitive'
  | 'correction'
  | 'clarification'
  | 'update'
  | 'age'
  | 'sponsored'
  | 'affiliate'
  | 'opinion'
  | 'analysis'
  | 'satire'
  | 'ai'
  | 'archive'
  | 'breaking';

/** What a person contributed to an article. */
export type AuthorRole =
  'author' | 'contributor' | 'photographer' | 'editor' | 'translator' | 'illustrator' | 'videographer';

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
