import {
  Block,
  Headline,
  InlineMessage,
  NewsKitProvider,
  P,
  Standfirst,
  TextBlock,
  newskitDarkTheme,
  newskitLightTheme,
} from 'newskit';
import { renderToString } from 'react-dom/server';

import { streamed } from './streamed.js';

export const Brand = ({ dark, options, children }) => (
  <NewsKitProvider theme={dark ? newskitDarkTheme : newskitLightTheme} themeOptions={options}>
    {children}
  </NewsKitProvider>
);

export const tree = (article) => <Brand>{content(article)}</Brand>;

export function content({ advisory, headline, standfirst, authors, body, ...article }) {
  return (
    <Block as="article">
      <InlineMessage title={advisory.heading} role="note">
        {advisory.text}
      </InlineMessage>
      <Headline headingAs="h1">{headline}</Headline>
      <Standfirst>{standfirst}</Standfirst>
      <P>
        By{' '}
        {authors.map(({ name, href }, index) => (
          <span key={name}>
            {index > 0 && ' and '}
            <a href={href} rel="author">
              {name}
            </a>
          </span>
        ))}
      </P>
      <P>
        Published <time dateTime={article.published}>{article.publishedText}</time> Updated{' '}
        <time dateTime={article.updated}>{article.updatedText}</time>
      </P>
      <Block>
        {body.slice(0, article.continueAfter).map(block)}
        <details>
          <summary>{article.continueLabel}</summary>
          {body.slice(article.continueAfter).map(block)}
        </details>
      </Block>
    </Block>
  );
}

const block = ({ type, text }, index) =>
  type === 'subheading' ? (
    <TextBlock as="h2" key={index}>
      {text}
    </TextBlock>
  ) : (
    <P key={index}>{text}</P>
  );

export const render = (article) => renderToString(tree(article));
export const stream = (article, to) => streamed(tree(article), to);
