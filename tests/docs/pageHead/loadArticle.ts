import type { ArticleContent } from '../../../src';
import { talks } from '../../setup/newsArticle.fixture';

export const loadArticle = (): Promise<ArticleContent> => Promise.resolve(talks);
