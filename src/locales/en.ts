import type { Locale } from '../i18n/Locale';
import * as english from './english';

/** English. Dates as in the United States; for others spread with a tag: `{ ...en, tag: 'en-GB' }`. */
export const en: Locale = {
  tag: 'en',
  dir: 'ltr',
  words: {
    ...english.bylineWords,
    ...english.timestampWords,
    ...english.continueReadingWords,
    ...english.collapseWords,
    ...english.remoteWords,
    ...english.advisoryWords,
    ...english.articleAgeWords,
    ...english.aiWords,
    ...english.coverWords,
    ...english.correctionsWords,
    ...english.dismissWords,
    ...english.typeOfWorkWords,
    ...english.datelineWords,
    ...english.readingTimeWords,
    ...english.htmlWords,
  },
};
