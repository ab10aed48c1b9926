import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import createEmotionServer from '@emotion/server/create-instance';
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Alert,
  AlertTitle,
  Box,
  Container,
  Link,
  ThemeProvider,
  Typography,
  createTheme,
} from '@mui/material';
import { renderToString } from 'react-dom/server';

import { streamed } from './streamed.js';

const light = createTheme();
const night = createTheme({ palette: { mode: 'dark' } });

export const Brand = ({ dark, children }) => (
  <ThemeProvider theme={dark ? night : light}>{children}</ThemeProvider>
);

export const tree = (article) => <Brand>{content(article)}</Brand>;

export function content({ advisory, headline, standfirst, authors, body, ...article }) {
  return (
    <Container component="article" maxWidth="sm">
      <Alert severity="info" icon={false}>
        <AlertTitle>{advisory.heading}</AlertTitle>
        {advisory.text}
      </Alert>
      <Typography variant="h3" component="h1">
        {headline}
      </Typography>
      <Typography variant="h6" component="p">
        {standfirst}
      </Typography>
      <Typography variant="body2">
        By{' '}
        {authors.map(({ name, href }, index) => (
          <span key={name}>
            {index > 0 && ' and '}
            <Link href={href} rel="author">
              {name}
            </Link>
          </span>
        ))}
      </Typography>
      <Typography variant="caption" component="p">
        Published <time dateTime={article.published}>{article.publishedText}</time> Updated{' '}
        <time dateTime={article.updated}>{article.updatedText}</time>
      </Typography>
      <Box>
        {body.slice(0, article.continueAfter).map(block)}
        <Accordion disableGutters>
          <AccordionSummary>{article.continueLabel}</AccordionSummary>
          <AccordionDetails>{body.slice(article.continueAfter).map(block)}</AccordionDetails>
        </Accordion>
      </Box>
    </Container>
  );
}

const block = ({ type, text }, index) => (
  <Typography
    key={index}
    variant={type === 'subheading' ? 'h5' : 'body1'}
    component={type === 'subheading' ? 'h2' : 'p'}
  >
    {text}
  </Typography>
);

/* As its documentation has it: a cache for each page. */
export function render(article) {
  const cache = createCache({ key: 'css' });
  const { extractCriticalToChunks, constructStyleTagsFromChunks } = createEmotionServer(cache);
  const html = renderToString(<CacheProvider value={cache}>{tree(article)}</CacheProvider>);
  return constructStyleTagsFromChunks(extractCriticalToChunks(html)) + html;
}

/* Without setup Emotion prints each style beside its element, and so can be streamed. */
export const stream = (article, to) => streamed(tree(article), to);
