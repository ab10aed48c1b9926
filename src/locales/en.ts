import type { Locale } from '../i18n/Locale';
import * as english from './english';

/** English, with dates as in the United States. For another region, change the tag: `{ ...en, tag: 'en-GB' }`. */
export const en: Locale = {
  tag: 'en',
  dir: 'ltr',
  list: english.englishList,
  messages: {
    ...english.bylineMessages,
    ...english.timestampMessages,
    ...english.continueReadingMessages,
    ...english.collapseMessages,
    ...english.remoteMessages,
    ...english.advisoryMessages,
    ...english.articleAgeMessages,
    ...english.aiMessages,
    ...english.coverMessages,
    ...english.offerMessages,
    ...english.correctionsMessages,
    ...english.dismissMessages,
    ...english.typeOfWorkMessages,
    ...english.datelineMessages,
    ...english.readingTimeMessages,
    ...english.htmlMessages,
    ...english.aiPictureMessages,
    parts: {
      ...english.keyPointsMessages.parts,
      ...english.contentsMessages.parts,
      ...english.relatedLinksMessages.parts,
      ...english.topicsMessages.parts,
      ...english.sourcesMessages.parts,
      ...english.authorCardMessages.parts,
      ...english.transcriptMessages.parts,
    },
    share: { ...english.shareLinksMessages.share, ...english.shareButtonMessages.share },
    ...english.policiesMessages,
    ...english.licenseMessages,
    ...english.preferredSourceMessages,
  },
};
