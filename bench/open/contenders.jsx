import { useState } from 'react';
import { useCollapse } from 'react-collapsed';
import { ShowMore } from '@re-dev/react-truncate';
import { ArticleBody } from 'newsfold';

import { shown } from './article';

function Hidden({ kept }) {
  const [open, setOpen] = useState(false);
  return (
    <ArticleBody>
      {shown}
      {!open && <button onClick={() => setOpen(true)}>Show more</button>}
      <div hidden={!open}>{kept}</div>
    </ArticleBody>
  );
}

function Collapsed({ kept }) {
  const { getCollapseProps, getToggleProps, isExpanded } = useCollapse();
  return (
    <ArticleBody>
      {shown}
      <button {...getToggleProps()}>{isExpanded ? 'Show less' : 'Show more'}</button>
      <section {...getCollapseProps()}>{kept}</section>
    </ArticleBody>
  );
}

export const contenders = {
  newsfold: (kept) => (
    <ArticleBody continueAfter={2} continueReading={{ label: 'Show more' }}>
      {shown}
      {kept}
    </ArticleBody>
  ),
  hidden: (kept) => <Hidden kept={kept} />,
  details: (kept) => (
    <ArticleBody>
      {shown}
      <details>
        <summary>Show more</summary>
        {kept}
      </details>
    </ArticleBody>
  ),
  '@re-dev/react-truncate': (kept) => (
    <ArticleBody>
      <ShowMore lines={6} more="Show more" less="Show less">
        {shown}
        {kept}
      </ShowMore>
    </ArticleBody>
  ),
  'react-collapsed': (kept) => <Collapsed kept={kept} />,
};
