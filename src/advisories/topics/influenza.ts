import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { elsewhere, phrases, words } from './elsewhere';
import { notChecked } from './notChecked';

/** Influenza: seasonal, avian and swine. */
export const influenza: AdvisoryTopic = {
  kind: 'health',
  names: {
    und: { sure: words('influenza|h1n*|h3n*|h5n*|h7n*|h9n*|h10n*') },
    en: {
      sure: [
        ...phrases(
          ['flu'],
          words(
            'season*|jab*|shot*|vaccin*|virus*|outbreak*|epidemic*|pandemic*|case*|strain*|patient*|death*|admission*|wave|clinic*|infection*|medicine*',
          ),
        ),
        ...phrases(words('bird|avian|swine|seasonal|winter|super|spanish|anti'), ['flu']),
      ],
      likely: ['flu'],
      support: words(
        'vaccin*|hospital*|season|virus*|patients|symptoms|doctor*|winter|ill|sick|fever|infect*|health|outbreak*|deaths|clinic*|strain*|nurse*|epidemic|pneumonia|poultry|immunis*|immuniz*',
      ),
      counter: [
        ...elsewhere.en.sport,
        ...elsewhere.en.arts,
        ...elsewhere.en.fields,
        ...elsewhere.en.similes,
        ...words('game|jordan|single|powder|keto|metaphor|play|theatre|theater'),
      ],
      except: [
        'flu game',
        'flu powder',
        'flu like',
        ...phrases(words('stomach|tummy|gastric|keto|man|blue|bali'), ['flu']),
      ],
    },
    es: {
      sure: words(
        'gripe aviar|gripe a|gripe estacional|gripe porcina|antigripal*|virus de la gripe|vacuna de la gripe|brote de gripe|epidemia de gripe|gripe espanola',
      ),
      likely: words('gripe|gripes|gripal|gripales'),
      counter: [
        ...elsewhere.es.sport,
        ...elsewhere.es.arts,
        ...elsewhere.es.fields,
        ...elsewhere.es.similes,
        'motor',
        'maquina',
        'estomacal',
      ],
      except: ['gripe estomacal', 'gripe intestinal'],
    },
    fr: {
      fair: ['grippe'],
      sure: words(
        'grippe aviaire|grippe saisonniere|grippe a|grippe porcine|antigrippal*|anti grippal*|epidemie de grippe|virus de la grippe|contre la grippe|syndrome* grippa*|etat* grippa*|grippe espagnole|cas de grippe',
      ),
      likely: words(
        'grippal|grippale|grippaux|la grippe|de grippe|une grippe|cette grippe|sa grippe|leur grippe|ma grippe|grippe h*',
      ),
      support: words(
        'vaccin*|hopita*|virus|malad*|patient*|fievre|hiver|medecin*|epidem*|urgences|soignant*|sanitaire*|mort|morts|cas|pic|vague|ehpad|eleves',
      ),
      counter: [
        ...elsewhere.fr.sport,
        ...elsewhere.fr.arts,
        ...elsewhere.fr.fields,
        ...elsewhere.fr.similes,
        ...words(
          'moteur*|machine*|piston*|mecanique*|mecanisme*|rouage*|economie|systeme|embrayage|roulement*|croissance|serrure|chaine|dialogue|negociation*',
        ),
      ],
      except: words(
        'se grippe|la grippe du moteur|grippe du moteur|a grippe|ont grippe|est grippe|grippe intestinale|avait grippe|qui grippe|moteur grippe|ascenseur social grippe|etait grippe|en grippe|grippe l economie|grippe le moteur',
      ),
    },
    de: {
      sure: words(
        'grippe*|*grippe|*grippewelle|*grippeimpfung*|influenza*|*influenza|*grippevirus*|*grippesaison|geflugelpest*',
      ),
      except: words(
        'magen darm grippe*|darm grippe|magen grippe|magengrippe*|mannergrippe*|*darmgrippe|darmgrippe*|grippeahnlich*',
      ),
    },
    ar: {
      sure: ['انفلونزا', 'انفلوانزا', 'نزله وافده'],
    },
    hi: {
      sure: words(
        'इन्फ्लुएंजा|इन्फ्लूएंजा|इंफ्लुएंजा|इन्फ्लुएन्जा|इनफ्लुएंजा|इन्फ्लूएन्जा|इंफ्लूएंजा|बर्ड फ्लू|स्वाइन फ्लू|मौसमी फ्लू|फ्लू के मामल*|फ्लू का टीका|फ्लू के टीके|एवियन फ्लू|फ्लू वैक्सीन|एच1एन1|एच5एन1|एच3एन2|इनफ्लूएंजा',
      ),
      likely: ['फ्लू'],
      counter: [
        ...elsewhere.hi.sport,
        ...elsewhere.hi.arts,
        ...elsewhere.hi.fields,
        ...elsewhere.hi.similes,
        'पेट',
      ],
      except: ['पेट का फ्लू', 'स्टमक फ्लू'],
    },
    ja: {
      sure: words(
        'インフルエンザ|鳥インフルエンザ|鳥インフル|新型インフルエンザ|新型インフル|季節性インフルエンザ|インフルエンザワクチン|インフルワクチン|豚インフルエンザ|スペイン風邪|インフルエンザウイルス',
      ),
      likely: ['インフル'],
      support: words('ワクチン|ウイルス|予防接種|感染|流行|学級閉鎖|患者'),
      except: ['ヘモフィルスインフルエンザ', 'インフルエンザ菌'],
      counter: [...elsewhere.ja.sport, ...elsewhere.ja.arts, ...elsewhere.ja.fields, ...elsewhere.ja.similes],
    },
    zh: {
      counter: ['一流', '网红'],
      likely: ['流感'],
      sure: words(
        '禽流感|甲流|甲型流感|乙型流感|猪流感|豬流感|流行性感冒|流感疫苗|流感病毒|流感疫情|西班牙流感|乙流',
      ),
      except: words(
        '流感嗜血杆菌|流感嗜血桿菌|甲流水|流感人|流感觉|流感受|流感慨|流感谢|流感激|流感动|流感恩|流感覺|水流感|气流感|氣流感|潮流感|物流感|交流感|主流感|人流感|客流感|流感十足|流感强',
      ),
    },
  },
  wording: {
    en: {
      heading: 'This post may refer to influenza',
      text: 'For official information about flu, see {source}.',
    },
    ar: {
      heading: 'قد يتناول هذا المنشور موضوع الإنفلونزا',
      text: 'للاطلاع على المعلومات الرسمية عن الإنفلونزا، راجع {source}.',
    },
    es: {
      heading: 'Este contenido puede referirse a la gripe',
      text: 'Para consultar información oficial sobre la gripe, acceda a {source}.',
    },
    fr: {
      heading: 'Cet article peut évoquer la grippe',
      text: 'Pour des informations officielles sur la grippe, consultez {source}.',
    },
    de: {
      heading: 'In diesem Beitrag geht es möglicherweise um Grippe',
      text: 'Amtliche Informationen zur Grippe: {source}.',
    },
    hi: {
      heading: 'यह लेख इन्फ्लुएंज़ा से संबंधित हो सकता है',
      text: 'फ्लू के बारे में आधिकारिक जानकारी के लिए देखें: {source}।',
    },
    ja: {
      heading: 'この記事はインフルエンザに触れている可能性があります',
      text: 'インフルエンザに関する公式情報は{source}をご覧ください。',
    },
    'zh-Hans': { heading: '本文可能涉及流感', text: '有关流感的官方信息，请查看{source}。' },
    'zh-Hant': { heading: '本文可能涉及流感', text: '有關流感的官方資訊，請參閱{source}。' },
  },
  sources: [
    {
      region: '001',
      language: 'en',
      name: 'WHO - World Health Organization',
      url: 'https://www.who.int/health-topics/influenza-seasonal',
      verified: {
        how: 'stored-copy',
        on: '2026-11-24',
        where: 'Bree-009/Predicting-Flu-Shot-Vaccine-Uptake',
      },
    },
    {
      region: 'US',
      language: 'en',
      name: 'CDC - Centers for Disease Control and Prevention',
      url: 'https://www.cdc.gov/flu/',
      verified: notChecked,
    },
    {
      region: 'GB',
      language: 'en',
      name: 'NHS',
      url: 'https://www.nhs.uk/conditions/flu/',
      verified: notChecked,
    },
    {
      region: 'EU',
      language: 'en',
      name: 'ECDC - European Centre for Disease Prevention and Control',
      url: 'https://www.ecdc.europa.eu/en/seasonal-influenza',
      verified: notChecked,
    },
    {
      region: 'DE',
      language: 'de',
      name: 'RKI - Robert Koch-Institut',
      url: 'https://www.rki.de/influenza',
      verified: notChecked,
    },
    {
      region: 'FR',
      language: 'fr',
      name: 'Santé publique France',
      url: 'https://www.santepubliquefrance.fr/maladies-et-traumatismes/maladies-et-infections-respiratoires/grippe',
      verified: {
        how: 'stored-copy',
        on: '2026-11-24',
        where: 'kleemzer/BreathIQ, scripts/spf-bulletin-ai.mjs',
      },
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
      name: 'NCDC - National Centre for Disease Control',
      url: 'https://ncdc.mohfw.gov.in/',
      verified: notChecked,
    },
    {
      region: 'CN',
      language: 'zh',
      name: '中国疾病预防控制中心',
      url: 'https://www.chinacdc.cn/',
      verified: notChecked,
    },
    {
      region: 'TW',
      language: 'zh-Hant',
      name: '衛生福利部疾病管制署',
      url: 'https://www.cdc.gov.tw/',
      verified: notChecked,
    },
    {
      region: 'SA',
      language: 'ar',
      name: 'وزارة الصحة السعودية',
      url: 'https://www.moh.gov.sa/',
      verified: notChecked,
    },
    {
      region: 'CA',
      language: 'en',
      name: 'Government of Canada',
      url: 'https://www.canada.ca/en/public-health/services/diseases/flu-influenza.html',
      verified: { how: 'stored-copy', on: '2026-11-24', where: 'cds-snc/ai-answers, hc-sc-scenarios.js' },
    },
  ],
};
