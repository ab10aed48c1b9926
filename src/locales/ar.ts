import type { Locale } from '../Locale';

/** Arabic (Modern Standard). */
export const ar: Locale = {
  tag: 'ar',
  dir: 'rtl',
  words: {
    byline: {
      author: 'بقلم {names}',
      contributor: 'شارك في التغطية {names}',
      photographer: 'تصوير {names}',
      editor: 'تحرير {names}',
      translator: 'ترجمة {names}',
      illustrator: 'رسوم {names}',
      videographer: 'فيديو {names}',
    },
    affiliation: '{name} ({organisation})',
    published: 'نُشر: {time}',
    updated: 'آخر تحديث: {time}',
    dateTime: '{date}، {time}',
    continueReading: 'متابعة القراءة',
    continueReadingOf: '{label}: {headline}',
    collapse: 'عرض أقل',
    loading: 'جارٍ تحميل بقية المقال',
    loadingFailed: 'تعذّر تحميل بقية المقال.',
    retry: 'حاول مرة أخرى',
    advisory: {
      info: 'عن هذا المقال',
      health: 'معلومات صحية',
      sensitive: 'يتضمن هذا المقال محتوى قد يزعج بعض القراء',
      correction: 'تصحيح',
      update: 'تحديث',
    },
    clarification: 'توضيح',
    datedHeading: '{heading}، {date}',
    dateline: '{place} –',
    readingTime: {
      zero: 'أقل من دقيقة قراءة',
      one: 'دقيقة قراءة واحدة',
      two: 'دقيقتا قراءة',
      few: '{minutes} دقائق قراءة',
      many: '{minutes} دقيقة قراءة',
      other: '{minutes} دقيقة قراءة',
    },
    html: {
      table: 'جدول',
      showEmbed: 'عرض: {name}',
      namedEmbed: '{title} ({provider})',
      openEmbed: 'فتح على {provider}',
    },
  },
};
