import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { words } from './elsewhere';
import { notChecked } from './notChecked';

/** Mpox, formerly monkeypox. */
export const mpox: AdvisoryTopic = {
  kind: 'health',
  names: {
    und: { sure: ['mpox', 'mpoxv', 'mpxv'] },
    en: { sure: ['monkeypox', 'monkey pox', 'm pox'] },
    es: { sure: ['viruela del mono', 'viruela simica', 'viruela de los monos'] },
    fr: { sure: words('variole du singe|variole simienne|orthopoxvirose simienne|monkeypox') },
    de: { sure: ['affenpocken*', 'mpox*'] },
    ar: { sure: words('جدري القرده|جدري القرود|امبوكس|ام بوكس|ايمبوكس|مبوكس') },
    hi: { sure: words('मंकीपॉक्स|मंकीपाक्स|मंकी पॉक्स|एमपॉक्स|एम पॉक्स|मंकीपोक्स') },
    ja: { sure: ['サル痘', 'エムポックス', '猿痘'] },
    zh: { sure: words('猴痘|猴痘病毒|猴痘疫情|m痘') },
  },
  wording: {
    en: {
      heading: 'This post may refer to mpox',
      text: 'For official information about mpox, see {source}.',
    },
    ar: {
      heading: 'قد يتناول هذا المنشور موضوع جدري القردة (إمبوكس)',
      text: 'للاطلاع على المعلومات الرسمية عن إمبوكس، راجع {source}.',
    },
    es: {
      heading: 'Este contenido puede referirse a la mpox',
      text: 'Para consultar información oficial sobre la mpox, acceda a {source}.',
    },
    fr: {
      heading: 'Cet article peut évoquer le mpox',
      text: 'Pour des informations officielles sur le mpox, consultez {source}.',
    },
    de: {
      heading: 'In diesem Beitrag geht es möglicherweise um Mpox',
      text: 'Amtliche Informationen zu Mpox: {source}.',
    },
    hi: {
      heading: 'यह लेख एमपॉक्स से संबंधित हो सकता है',
      text: 'एमपॉक्स के बारे में आधिकारिक जानकारी के लिए देखें: {source}।',
    },
    ja: {
      heading: 'この記事はエムポックスに触れている可能性があります',
      text: 'エムポックスに関する公式情報は{source}をご覧ください。',
    },
    'zh-Hans': { heading: '本文可能涉及猴痘', text: '有关猴痘的官方信息，请查看{source}。' },
    'zh-Hant': { heading: '本文可能涉及 M 痘（猴痘）', text: '有關 M 痘的官方資訊，請參閱{source}。' },
  },
  sources: [
    {
      region: '001',
      language: 'en',
      name: 'WHO - World Health Organization',
      url: 'https://www.who.int/health-topics/mpox',
      verified: {
        how: 'stored-copy',
        on: '2026-11-24',
        where: 'CakirSelcuk/hantaworld, AdminPathogenResearchController.cs; was …/monkeypox',
      },
    },
    {
      region: 'US',
      language: 'en',
      name: 'CDC - Centers for Disease Control and Prevention',
      url: 'https://www.cdc.gov/mpox/',
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
      url: 'https://www.nhs.uk/conditions/mpox/',
      verified: notChecked,
    },
    {
      region: 'EU',
      language: 'en',
      name: 'ECDC - European Centre for Disease Prevention and Control',
      url: 'https://www.ecdc.europa.eu/en/mpox',
      verified: {
        how: 'stored-copy',
        on: '2026-11-24',
        where: 'CakirSelcuk/hantaworld, AdminPathogenResearchController.cs; was …/mpox-monkeypox',
      },
    },
    {
      region: 'DE',
      language: 'de',
      name: 'RKI - Robert Koch-Institut',
      url: 'https://www.rki.de/mpox',
      verified: notChecked,
    },
    {
      region: 'FR',
      language: 'fr',
      name: 'Santé publique France',
      url: 'https://www.santepubliquefrance.fr/',
      verified: {
        how: 'stored-copy',
        on: '2026-11-24',
        where: 'kleemzer/BreathIQ, scripts/spf-bulletin-ai.mjs: a page of it',
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
