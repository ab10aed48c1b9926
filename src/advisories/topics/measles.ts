import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { borne, elsewhere, phrases, words } from './elsewhere';
import { notChecked } from './notChecked';

/** Measles. */
export const measles: AdvisoryTopic = {
  kind: 'health',
  names: {
    en: {
      sure: [
        'mmr vaccin*',
        'mmr jab*',
        'cases of measles',
        'outbreak of measles',
        ...phrases(
          ['measles'],
          words('outbreak*|case*|vaccin*|virus|infection*|epidemic|death*|patient*|mumps|jab*'),
        ),
      ],
      likely: ['measles'],
      fair: ['mmr'],
      support: words(
        'outbreak*|vaccin*|children|child|cases|rash|virus|hospital*|treated|doctors|health|infect*|epidemic|immunis*|immuniz*|disease*|unvaccinated|contagious|deaths|died|school*|exposed|mmr|uptake|dose*|immunity|jab|jabs|rubella|mumps',
      ),
      counter: [
        ...elsewhere.en.sport,
        ...elsewhere.en.arts,
        ...elsewhere.en.fields,
        ...elsewhere.en.similes,
        ...words(
          'tour*|punk|vinyl|rock|paint*|stage|setlist|ep|wallpaper|headline set|frontman|matchmaking|ranked|esports',
        ),
      ],
      except: [
        ...borne('en', ['measles']),
        'german measles',
        'like measles',
        '^measles',
        'like a measles',
        'measles of',
      ],
    },
    es: {
      likely: ['sarampion', 'antisarampion*', 'triple virica'],
      support: words('brote*|vacun*|caso*|nin*|contagi*|virus|sanidad|salud'),
      counter: [
        ...elsewhere.es.sport,
        ...elsewhere.es.arts,
        ...elsewhere.es.fields,
        ...elsewhere.es.similes,
        'grupo',
      ],
      except: ['sarampion aleman'],
    },
    fr: {
      likely: ['rougeole', 'rougeoles', 'ror'],
      support: words('vaccin*|cas|enfant*|epidem*|virus|malad*|sante'),
      counter: [
        ...elsewhere.fr.sport,
        ...elsewhere.fr.arts,
        ...elsewhere.fr.fields,
        ...elsewhere.fr.similes,
        'groupe',
        'disque',
      ],
    },
    de: {
      sure: ['masern*', 'mmr impf*'],
      except: ['masern bildung'],
    },
    ar: {
      sure: ['حصبه'],
      except: words('حصبه المانيه|الحصبه الالمانيه|حي حصبه|منطقه حصبه|شارع حصبه|سوق حصبه'),
    },
    hi: {
      support: words('टीक*|बच्च*|संक्रम*|मामल*|बीमारी|वायरस|अस्पताल*|स्वास्थ्य|मौत*|बुखार'),
      counter: words('जमीन*|भूमि|पटवारी|राजस्व|तहसील*|खतौनी|नक्शा|नंबर|लेखपाल|भूखंड|रकबा|खाता'),
      likely: ['खसरा', 'खसरे'],
      sure: ['मीजल्स', 'मीज़ल्स', 'एमआर टीक*'],
      except: words('जर्मन खसरा|खसरा नंबर|खसरा संख्या|खसरा खतौनी|खसरा नम्बर|जमीन का खसरा|खसरा नक्शा'),
    },
    ja: {
      support: words('感染|ワクチン|患者|接種|流行|ウイルス|発症|保健所'),
      counter: words('のような|のように|青春|恋|みたいな'),
      likely: ['はしか', 'ハシカ'],
      sure: ['麻疹', '麻しん', 'mrワクチン'],
      except: ['蕁麻疹', '三日はしか', 'じん麻疹'],
    },
    zh: {
      sure: words('麻疹|麻疹病毒|麻疹疫苗|麻疹疫情|麻腮风|麻腮風|mmr疫苗'),
      except: words('荨麻疹|蕁麻疹|德国麻疹|德國麻疹'),
    },
  },
  wording: {
    en: {
      heading: 'This post may refer to measles',
      text: 'For official information about measles and vaccination, see {source}.',
    },
    ar: {
      heading: 'قد يتناول هذا المنشور موضوع الحصبة',
      text: 'للاطلاع على المعلومات الرسمية عن الحصبة والتطعيم، راجع {source}.',
    },
    es: {
      heading: 'Este contenido puede referirse al sarampión',
      text: 'Para consultar información oficial sobre el sarampión y la vacunación, acceda a {source}.',
    },
    fr: {
      heading: 'Cet article peut évoquer la rougeole',
      text: 'Pour des informations officielles sur la rougeole et la vaccination, consultez {source}.',
    },
    de: {
      heading: 'In diesem Beitrag geht es möglicherweise um Masern',
      text: 'Amtliche Informationen zu Masern und zur Impfung: {source}.',
    },
    hi: {
      heading: 'यह लेख खसरे से संबंधित हो सकता है',
      text: 'खसरे और टीकाकरण के बारे में आधिकारिक जानकारी के लिए देखें: {source}।',
    },
    ja: {
      heading: 'この記事ははしか（麻しん）に触れている可能性があります',
      text: 'はしかと予防接種に関する公式情報は{source}をご覧ください。',
    },
    'zh-Hans': { heading: '本文可能涉及麻疹', text: '有关麻疹和疫苗接种的官方信息，请查看{source}。' },
    'zh-Hant': { heading: '本文可能涉及麻疹', text: '有關麻疹和疫苗接種的官方資訊，請參閱{source}。' },
  },
  sources: [
    {
      region: '001',
      language: 'en',
      name: 'WHO - World Health Organization',
      url: 'https://www.who.int/health-topics/measles',
      verified: {
        how: 'stored-copy',
        on: '2026-11-24',
        where: 'CakirSelcuk/hantaworld, AdminPathogenResearchController.cs',
      },
    },
    {
      region: 'US',
      language: 'en',
      name: 'CDC - Centers for Disease Control and Prevention',
      url: 'https://www.cdc.gov/measles/',
      verified: {
        how: 'stored-copy',
        on: '2026-11-24',
        where: 'CakirSelcuk/hantaworld, AdminPathogenResearchController.cs',
      },
    },
    {
      region: 'GB',
      language: 'en',
      name: 'NHS',
      url: 'https://www.nhs.uk/conditions/measles/',
      verified: notChecked,
    },
    {
      region: 'EU',
      language: 'en',
      name: 'ECDC - European Centre for Disease Prevention and Control',
      url: 'https://www.ecdc.europa.eu/en/measles',
      verified: {
        how: 'stored-copy',
        on: '2026-11-24',
        where: 'CakirSelcuk/hantaworld, AdminPathogenResearchController.cs',
      },
    },
    {
      region: 'DE',
      language: 'de',
      name: 'RKI - Robert Koch-Institut',
      url: 'https://www.rki.de/masern',
      verified: notChecked,
    },
    {
      region: 'FR',
      language: 'fr',
      name: 'Santé publique France',
      url: 'https://www.santepubliquefrance.fr/maladies-et-traumatismes/maladies-a-prevention-vaccinale/rougeole',
      verified: notChecked,
    },
    {
      region: 'ES',
      language: 'es',
      name: 'Ministerio de Sanidad',
      url: 'https://www.sanidad.gob.es/',
      verified: {
        how: 'stored-copy',
        on: '2026-11-24',
        where: 'yorjandis/NevilleProyect, HealingEmergencyResources.kt: a page of it',
      },
    },
    {
      region: 'JP',
      language: 'ja',
      name: '厚生労働省',
      url: 'https://www.mhlw.go.jp/',
      verified: {
        how: 'stored-copy',
        on: '2026-11-24',
        where: 'miya/covid19-jp-linebot: a page of it',
      },
    },
    {
      region: 'IN',
      language: 'en',
      name: 'MoHFW - Ministry of Health and Family Welfare',
      url: 'https://www.mohfw.gov.in/',
      verified: {
        how: 'stored-copy',
        on: '2026-11-24',
        where: 'sushil-kumr/covid-19-react, src/pages/Help.js',
      },
    },
    {
      region: 'CN',
      language: 'zh',
      name: '中国疾病预防控制中心',
      url: 'https://www.chinacdc.cn/',
      verified: notChecked,
    },
    {
      region: 'SA',
      language: 'ar',
      name: 'وزارة الصحة السعودية',
      url: 'https://www.moh.gov.sa/',
      verified: notChecked,
    },
  ],
};
