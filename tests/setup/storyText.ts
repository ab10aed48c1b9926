import article from '../../examples/article.json';

const [standing, kept] = [0, article.continueAfter].map((from, part) =>
  article.body.slice(from, part === 0 ? article.continueAfter : undefined).map(({ text }) => text),
);

const top = [
  article.advisory.heading,
  article.advisory.text,
  article.headline,
  article.standfirst,
  'By Natasha Ghoneim',
  'Published October 9, 2021, 2:00 PM GMT+3 Updated October 9, 2021, 4:30 PM GMT+3',
  ...(standing ?? []),
];

/* `examples/content.json` holds the same text once more, as HTML: each example is held to what stands here. */

/** What every example shows of the article, whatever renders it, from the parts or from one object. */
export const storyText = {
  // The name of the story is for screen readers.
  closed: [...top, `${article.continueLabel}: ${article.headline}`],
  // Out of sight, the control stays for those who step back by key, and says that it closes the text.
  open: [...top, 'Show less', ...(kept ?? [])],
};

/** What every example tells search engines of `examples/content.json`. */
export const storyJsonLd = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: article.headline,
  description: article.standfirst,
  image: [
    {
      '@type': 'ImageObject',
      url: 'https://example.com/doha-corniche.svg',
      contentUrl: 'https://example.com/doha-corniche.svg',
      width: 1600,
      height: 900,
    },
  ],
  datePublished: '2021-10-09T14:00:00+03:00',
  dateModified: '2021-10-09T16:30:00+03:00',
  author: [
    {
      '@type': 'Person',
      name: 'Natasha Ghoneim',
      url: 'https://example.com/author/natasha-ghoneim',
    },
  ],
  publisher: {
    '@type': 'Organization',
    name: 'The Example',
    url: 'https://example.com/',
    logo: {
      '@type': 'ImageObject',
      url: 'https://example.com/logo.png',
      contentUrl: 'https://example.com/logo.png',
      width: 600,
      height: 60,
    },
  },
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.com/news/us-taliban-talks' },
  url: 'https://example.com/news/us-taliban-talks',
  articleSection: 'News',
  wordCount: article.body.flatMap(({ text }) => text.split(/[\s–]+/)).length,
  inLanguage: 'en',
  isAccessibleForFree: true,
};
