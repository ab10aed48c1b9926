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
  'Published October 9, 2021, 2:00 PM GMT+3',
  'Updated October 9, 2021, 4:30 PM GMT+3',
  ...(standing ?? []),
];

/** What every example shows of `examples/article.json`, whatever renders it. */
export const storyText = {
  closed: [...top, article.continueLabel],
  // The label stays for screen readers.
  open: [...top, article.continueLabel, ...(kept ?? [])],
};
