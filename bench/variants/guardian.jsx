/* @jsxImportSource @emotion/react */
/* @guardian/source gives tokens and furniture; its typography is meant for emotion's css. */
import { css } from '@emotion/react';
import {
  article17,
  headlineBold20,
  headlineBold34,
  palette,
  space,
  textSans15,
} from '@guardian/source/foundations';
import { Button, Container, Link, Stack } from '@guardian/source/react-components';
import { renderToString } from 'react-dom/server';

import { streamed } from './streamed.js';

const headlineStyle = css`
  ${headlineBold34};
  margin: 0 0 ${space[4]}px;
`;
const standfirstStyle = css`
  ${headlineBold20};
  color: ${palette.neutral[46]};
`;
const furnitureStyle = css`
  ${textSans15};
  color: ${palette.neutral[46]};
`;
const paragraphStyle = css`
  ${article17};
  margin: 0 0 ${space[5]}px;
`;
const subheadingStyle = css`
  ${headlineBold20};
  padding-top: ${space[2]}px;
`;

export function tree({ advisory, headline, standfirst, authors, body, ...article }) {
  return (
    <Container element="article">
      <Stack space={4}>
        <div css={furnitureStyle} role="note" aria-label={advisory.heading}>
          <strong>{advisory.heading}</strong>
          <p>{advisory.text}</p>
        </div>
        <h1 css={headlineStyle}>{headline}</h1>
        <p css={standfirstStyle}>{standfirst}</p>
        <p css={furnitureStyle}>
          By{' '}
          {authors.map(({ name, href }, index) => (
            <span key={name}>
              {index > 0 && ' and '}
              <Link href={href} rel="author">
                {name}
              </Link>
            </span>
          ))}
        </p>
        <p css={furnitureStyle}>
          Published <time dateTime={article.published}>{article.publishedText}</time> Updated{' '}
          <time dateTime={article.updated}>{article.updatedText}</time>
        </p>
        <div>
          {body.slice(0, article.continueAfter).map(block)}
          <Button priority="secondary">{article.continueLabel}</Button>
          <div hidden>{body.slice(article.continueAfter).map(block)}</div>
        </div>
      </Stack>
    </Container>
  );
}

const block = ({ type, text }, index) =>
  type === 'subheading' ? (
    <h2 css={subheadingStyle} key={index}>
      {text}
    </h2>
  ) : (
    <p css={paragraphStyle} key={index}>
      {text}
    </p>
  );

/* Emotion prints each style beside its element: the way that works without setup. */
export const render = (article) => renderToString(tree(article));
export const stream = (article, to) => streamed(tree(article), to);
