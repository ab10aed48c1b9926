/*
 * The components of the article, for the whole site. Storybook documents what a file of yours exports, so the stories import
 * from here, and their controls show the props of Newsfold.
 */
import { AdvisoryNotice, ArticleBody, Byline, Headline } from 'newsfold/static';

export { AdvisoryNotice, ArticleBody, Byline, Headline };
