import type { AdvisoryWording } from '../AdvisoryRegistry';

/**
 * The notices of one topic, which say the same of each: `about` is what the post may refer to, and
 * `on` what the official information is on, or the whole sentence, with `{source}`.
 */
export function worded(
  topic: Readonly<Record<keyof typeof frames, readonly [about: string, on: string]>>,
): Record<string, AdvisoryWording> {
  return Object.fromEntries(
    Object.entries(frames).map(([language, [heading, text]]) => {
      const [about, on] = topic[language as keyof typeof frames];
      return [
        language,
        {
          heading: heading.replace('{about}', about),
          text: on.includes('{source}') ? on : text.replace('{on}', on),
        },
      ];
    }),
  );
}

const frames = {
  en: ['This post may refer to {about}', 'For official information about {on}, see {source}.'],
  ar: ['قد يتناول هذا المنشور {about}', 'للاطلاع على المعلومات الرسمية عن {on}، راجع {source}.'],
  es: [
    'Este contenido puede referirse {about}',
    'Para consultar información oficial sobre {on}, acceda a {source}.',
  ],
  fr: ['Cet article peut évoquer {about}', 'Pour des informations officielles sur {on}, consultez {source}.'],
  de: ['In diesem Beitrag geht es möglicherweise um {about}', 'Amtliche Informationen {on}: {source}.'],
  hi: ['यह लेख {about} से संबंधित हो सकता है', '{on} के बारे में आधिकारिक जानकारी के लिए देखें: {source}।'],
  ja: ['この記事は{about}に触れている可能性があります', '{on}に関する公式情報は{source}をご覧ください。'],
  'zh-Hans': ['本文可能涉及{about}', '有关{on}的官方信息，请查看{source}。'],
  'zh-Hant': ['本文可能涉及{about}', '有關{on}的官方資訊，請參閱{source}。'],
} as const;
