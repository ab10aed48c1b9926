/* wpds-ui-kit has no parts of an article; its `styled` and theme are what it offers for them. */
import { Box, Button, darkTheme, getCssText, styled, theme } from '@washingtonpost/wpds-ui-kit';
import { renderToString } from 'react-dom/server';

const Headline = styled('h1', {
  margin: 0,
  fontFamily: theme.fonts.headline,
  fontSize: theme.fontSizes['300'],
  color: theme.colors.primary,
});
const Subheading = styled('h2', { fontFamily: theme.fonts.headline, fontSize: theme.fontSizes['150'] });
const Standfirst = styled('p', { fontFamily: theme.fonts.body, color: theme.colors.accessible });
const Furniture = styled('div', { fontFamily: theme.fonts.meta, fontSize: theme.fontSizes['087'] });
const Paragraph = styled('p', {
  fontFamily: theme.fonts.body,
  fontSize: theme.fontSizes['125'],
  marginBottom: theme.space['100'],
});
const Link = styled('a', { color: theme.colors.accessible });

export function tree({ advisory, headline, standfirst, authors, body, ...article }) {
  return (
    <Box as="article">
      <Furniture role="note" aria-label={advisory.heading}>
        <strong>{advisory.heading}</strong>
        <p>{advisory.text}</p>
      </Furniture>
      <Headline>{headline}</Headline>
      <Standfirst>{standfirst}</Standfirst>
      <Furniture>
        By{' '}
        {authors.map(({ name, href }, index) => (
          <span key={name}>
            {index > 0 && ' and '}
            <Link href={href} rel="author">
              {name}
            </Link>
          </span>
        ))}
      </Furniture>
      <Furniture>
        Published <time dateTime={article.published}>{article.publishedText}</time> Updated{' '}
        <time dateTime={article.updated}>{article.updatedText}</time>
      </Furniture>
      <Box>
        {body.slice(0, article.continueAfter).map(block)}
        <Button>{article.continueLabel}</Button>
        <div hidden>{body.slice(article.continueAfter).map(block)}</div>
      </Box>
    </Box>
  );
}

const block = ({ type, text }, index) =>
  type === 'subheading' ? (
    <Subheading key={index}>{text}</Subheading>
  ) : (
    <Paragraph key={index}>{text}</Paragraph>
  );

export const Brand = ({ dark, children }) => <div className={dark ? darkTheme : undefined}>{children}</div>;

/* What CSS there is, it knows when all is rendered: nothing to stream. */
export function render(article) {
  const html = renderToString(tree(article));
  return `<style id="stitches">${getCssText()}</style>${html}`;
}
