import type { ComponentType } from 'react';

import { AuthorCard } from '../components/AuthorCard';
import { Contents } from '../components/Contents';
import { KeyPoints } from '../components/KeyPoints';
import { License } from '../components/License';
import { MediaPlayer } from '../components/MediaPlayer';
import { Policies } from '../components/Policies';
import { PreferredSource } from '../components/PreferredSource';
import { RelatedLinks } from '../components/RelatedLinks';
import { ShareLinks } from '../components/ShareLinks';
import { Sources } from '../components/Sources';
import { Topics } from '../components/Topics';
import type { OptionalPartProps } from './resolveComponents';

/**
 * All the parts that a `NewsArticle` renders only if it is given them: `<NewsArticle components={articleParts} />`. Pages that
 * need one alone pass that one, `components={{ KeyPoints }}`, and load no other.
 */
export const articleParts: { [Name in keyof OptionalPartProps]: ComponentType<OptionalPartProps[Name]> } = {
  AuthorCard,
  Contents,
  KeyPoints,
  License,
  MediaPlayer,
  Policies,
  PreferredSource,
  RelatedLinks,
  ShareLinks,
  Sources,
  Topics,
};
