import { findDescendant, getString, hasClass } from '../hast';
import type { CmsHabit } from './CmsHabit';

/** Ghost's cards, some of which are finished by a script or by a style. */
export const ghost: CmsHabit = {
  rewriteElement(element) {
    if (hasClass(element, 'kg-audio-thumbnail')) {
      // It has the same text in every article.
      if (element.tagName === 'img') element.properties.alt = '';
    } else if (hasClass(element, 'kg-video-card')) {
      const video = findDescendant(element, ({ tagName }) => tagName === 'video');
      const poster = getString(element, 'dataKgThumbnail') ?? getString(element, 'dataKgCustomThumbnail');
      // The poster is empty, and the picture is a background behind it.
      if (video && poster) video.properties.poster = poster;
    }
    return undefined;
  },
};
