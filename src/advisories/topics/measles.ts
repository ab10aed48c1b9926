import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { besides, borne, phrases, words } from './elsewhere';
import { notChecked, source, storedCopy } from './source';
import { worded } from './worded';

/** Measles. */
export const measles: AdvisoryTopic = {
  kind: 'health',
  names: {
    en: {
      sure: [
        ...words('mmr vaccin*|mmr jab*|cases of measles|outbreak of measles'),
        ...phrases(
          ['measles'],
          words('outbreak*|case*|vaccin*|virus|infection*|epidemic|death*|patient*|mumps|jab*'),
        ),
      ],
      likely: [...words('rubeola'), 'measles'],
      fair: ['mmr'],
      support: words(
        'outbreak*|vaccin*|children|child|cases|rash|virus|hospital*|treated|doctors|health|infect*|epidemic|immunis*|immuniz*|disease*|unvaccinated|contagious|deaths|died|school*|exposed|mmr|uptake|dose*|immunity|jab|jabs|rubella|mumps',
      ),
      counter: [
        ...besides('en'),
        ...words(
          'zoo|gorilla*|distemper|vets|tour*|punk|vinyl|rock|paint*|stage|setlist|ep|wallpaper|headline set|frontman|matchmaking|ranked|esports',
        ),
      ],
      except: [
        ...borne('en', ['measles']),
        ...words('german measles|like measles|^measles|like a measles|measles of'),
      ],
    },
    es: {
      likely: words('sarampion|antisarampion*|triple virica'),
      support: words('brote*|vacun*|caso*|nin*|contagi*|virus|sanidad|salud'),
      counter: [...words('zoo*|gorila*|moquillo'), ...besides('es'), 'grupo'],
      except: ['sarampion aleman'],
    },
    fr: {
      likely: words('rougeole|rougeoles|ror'),
      support: words('vaccin*|cas|enfant*|epidem*|virus|malad*|sante'),
      counter: [...words('zoo|gorille*'), ...besides('fr'), 'groupe', 'disque'],
    },
    de: {
      likely: ['masern*', 'mmr impf*'],
      counter: words('zoo|gorilla*|staupe*|tierarzt*'),
      except: ['masern bildung'],
    },
    ar: {
      sure: [...words('بوحمرون'), 'حصبه'],
      except: words('حصبه المانيه|الحصبه الالمانيه|حي حصبه|منطقه حصبه|شارع حصبه|سوق حصبه'),
    },
    hi: {
      support: words('टीक*|बच्च*|संक्रम*|मामल*|बीमारी|वायरस|अस्पताल*|स्वास्थ्य|मौत*|बुखार'),
      counter: words('चिड़ियाघर*|जमीन*|भूमि|पटवारी|राजस्व|तहसील*|खतौनी|नक्शा|नंबर|लेखपाल|भूखंड|रकबा|खाता'),
      likely: ['खसरा', 'खसरे'],
      sure: words('मीजल्स|मीज़ल्स|एमआर टीक*'),
      except: words('जर्मन खसरा|खसरा नंबर|खसरा संख्या|खसरा खतौनी|खसरा नम्बर|जमीन का खसरा|खसरा नक्शा'),
    },
    ja: {
      support: words('感染|ワクチン|患者|接種|流行|ウイルス|発症|保健所'),
      counter: words('動物園|獣医|のような|のように|青春|恋|みたいな'),
      likely: ['はしか', 'ハシカ'],
      sure: words('麻疹|麻しん|mrワクチン'),
      except: words('蕁麻疹|三日はしか|じん麻疹'),
    },
    zh: {
      sure: words('麻疹|麻疹病毒|麻疹疫苗|麻疹疫情|麻腮风|麻腮風|mmr疫苗'),
      except: words('荨麻疹|蕁麻疹|德国麻疹|德國麻疹'),
    },
  },
  wording: worded({
    en: ['measles', 'measles and vaccination'],
    ar: ['موضوع الحصبة', 'الحصبة والتطعيم'],
    es: ['al sarampión', 'el sarampión y la vacunación'],
    fr: ['la rougeole', 'la rougeole et la vaccination'],
    de: ['Masern', 'zu Masern und zur Impfung'],
    hi: ['खसरे', 'खसरे और टीकाकरण'],
    ja: ['はしか（麻しん）', 'はしかと予防接種'],
    'zh-Hans': ['麻疹', '麻疹和疫苗接种'],
    'zh-Hant': ['麻疹', '麻疹和疫苗接種'],
  }),
  sources: [
    source(
      '001',
      'en',
      'WHO - World Health Organization',
      'https://www.who.int/health-topics/measles',
      storedCopy('CakirSelcuk/hantaworld, AdminPathogenResearchController.cs'),
    ),
    source(
      'US',
      'en',
      'CDC - Centers for Disease Control and Prevention',
      'https://www.cdc.gov/measles/',
      storedCopy('CakirSelcuk/hantaworld, AdminPathogenResearchController.cs'),
    ),
    source('GB', 'en', 'NHS', 'https://www.nhs.uk/conditions/measles/', notChecked),
    source(
      'EU',
      'en',
      'ECDC - European Centre for Disease Prevention and Control',
      'https://www.ecdc.europa.eu/en/measles',
      storedCopy('CakirSelcuk/hantaworld, AdminPathogenResearchController.cs'),
    ),
    source('DE', 'de', 'RKI - Robert Koch-Institut', 'https://www.rki.de/masern', notChecked),
    source(
      'FR',
      'fr',
      'Santé publique France',
      'https://www.santepubliquefrance.fr/maladies-et-traumatismes/maladies-a-prevention-vaccinale/rougeole',
      notChecked,
    ),
    source(
      'ES',
      'es',
      'Ministerio de Sanidad',
      'https://www.sanidad.gob.es/',
      storedCopy('yorjandis/NevilleProyect, HealingEmergencyResources.kt: a page of it'),
    ),
    source(
      'JP',
      'ja',
      '厚生労働省',
      'https://www.mhlw.go.jp/',
      storedCopy('miya/covid19-jp-linebot: a page of it'),
    ),
    source(
      'IN',
      'en',
      'MoHFW - Ministry of Health and Family Welfare',
      'https://www.mohfw.gov.in/',
      storedCopy('sushil-kumr/covid-19-react, src/pages/Help.js'),
    ),
    source('CN', 'zh', '中国疾病预防控制中心', 'https://www.chinacdc.cn/', notChecked),
    source('SA', 'ar', 'وزارة الصحة السعودية', 'https://www.moh.gov.sa/', notChecked),
  ],
};
