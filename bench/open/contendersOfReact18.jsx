import { ShowMoreText } from 'react-show-more-text';
import { ArticleBody } from 'newsfold';

import { shown } from './article';

/* Carries parts of React 18 in itself and throws in React 19. */
export const contenders = {
  'react-show-more-text': (kept) => (
    <ArticleBody>
      <ShowMoreText lines={6} more="Show more" less="Show less">
        {shown}
        {kept}
      </ShowMoreText>
    </ArticleBody>
  ),
};
