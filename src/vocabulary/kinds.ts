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

/** What somebody did for an article. */
export type AuthorRole =
  'author' | 'contributor' | 'photographer' | 'editor' | 'translator' | 'illustrator' | 'videographer';

/** Types of work as the Trust Project labels them. */
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
