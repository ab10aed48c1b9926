import type { Locale } from '../Locale';

/** English. Dates as in the United States; for others spread with a tag: `{ ...en, tag: 'en-GB' }`. */
export const en: Locale = {
  tag: 'en',
  dir: 'ltr',
  words: {
    byline: {
      author: 'By {names}',
      contributor: 'Additional reporting by {names}',
      photographer: 'Photography by {names}',
      editor: 'Edited by {names}',
      translator: 'Translated by {names}',
      illustrator: 'Illustration by {names}',
      videographer: 'Video by {names}',
    },
    affiliation: '{name} ({organisation})',
    published: 'Published {time}',
    updated: 'Updated {time}',
    dateTime: '{date}, {time}',
    continueReading: 'Continue reading',
    continueReadingOf: '{label}: {headline}',
    collapse: 'Show less',
    loading: 'Loading the rest of the article',
    loadingFailed: 'The rest of the article could not be loaded.',
    retry: 'Try again',
    advisory: {
      info: 'About this article',
      health: 'Health information',
      sensitive: 'This article has content that some readers may find distressing',
      correction: 'Correction',
      update: 'Update',
    },
    clarification: 'Clarification',
    datedHeading: '{heading}, {date}',
    dateline: '{place} —',
    readingTime: { one: '{minutes} minute read', other: '{minutes} minute read' },
    html: {
      table: 'Table',
      showEmbed: 'Show: {name}',
      namedEmbed: '{title} ({provider})',
      openEmbed: 'Open on {provider}',
    },
  },
};
