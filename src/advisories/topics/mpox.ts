import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { words } from './elsewhere';
import { notChecked, source, storedCopy } from './source';
import { worded } from './worded';

/** Mpox, formerly monkeypox. In a zoo it is no news for readers' health. */
export const mpox: AdvisoryTopic = {
  kind: 'health',
  names: {
    und: { likely: words('mpox|mpoxv|mpxv') },
    en: {
      counter: words('zoo|zoos|macaque*|chimpanzee*|prairie dog*'),
      likely: words('monkeypox|monkey pox|m pox'),
    },
    es: {
      counter: words('zoo*|macaco*|simios'),
      likely: words('viruela del mono|viruela simica|viruela de los monos'),
    },
    fr: {
      counter: words('zoo|macaque*|parc animalier'),
      likely: words('variole du singe|variole simienne|orthopoxvirose simienne|monkeypox'),
    },
    de: { counter: words('zoo|zoos|tierpark*|makak*|affen'), likely: ['affenpocken*', 'mpox*'] },
    ar: {
      counter: words('حديقه حيوان|حيوانات'),
      likely: words('جدري القرده|جدري القرود|امبوكس|ام بوكس|ايمبوكس|مبوكس'),
    },
    hi: {
      counter: words('चिड़ियाघर*|बंदर*'),
      likely: words('मंकीपॉक्स|मंकीपाक्स|मंकी पॉक्स|एमपॉक्स|एम पॉक्स|मंकीपोक्स'),
    },
    ja: { counter: words('動物園|サル山'), likely: words('サル痘|エムポックス|猿痘') },
    zh: { counter: words('动物园|動物園|猕猴|獼猴'), likely: words('猴痘|猴痘病毒|猴痘疫情|m痘') },
  },
  wording: worded({
    en: ['mpox', 'mpox'],
    ar: ['موضوع جدري القردة (إمبوكس)', 'إمبوكس'],
    es: ['a la mpox', 'la mpox'],
    fr: ['le mpox', 'le mpox'],
    de: ['Mpox', 'zu Mpox'],
    hi: ['एमपॉक्स', 'एमपॉक्स'],
    ja: ['エムポックス', 'エムポックス'],
    'zh-Hans': ['猴痘', '猴痘'],
    'zh-Hant': [' M 痘（猴痘）', ' M 痘'],
  }),
  sources: [
    source(
      '001',
      'en',
      'WHO - World Health Organization',
      'https://www.who.int/health-topics/mpox',
      storedCopy('CakirSelcuk/hantaworld, AdminPathogenResearchController.cs; was …/monkeypox'),
    ),
    source(
      'US',
      'en',
      'CDC - Centers for Disease Control and Prevention',
      'https://www.cdc.gov/mpox/',
      storedCopy('CakirSelcuk/hantaworld, AdminPathogenResearchController.cs'),
    ),
    source('GB', 'en', 'NHS', 'https://www.nhs.uk/conditions/mpox/', notChecked),
    source(
      'EU',
      'en',
      'ECDC - European Centre for Disease Prevention and Control',
      'https://www.ecdc.europa.eu/en/mpox',
      storedCopy('CakirSelcuk/hantaworld, AdminPathogenResearchController.cs; was …/mpox-monkeypox'),
    ),
    source('DE', 'de', 'RKI - Robert Koch-Institut', 'https://www.rki.de/mpox', notChecked),
    source(
      'FR',
      'fr',
      'Santé publique France',
      'https://www.santepubliquefrance.fr/',
      storedCopy('kleemzer/BreathIQ, scripts/spf-bulletin-ai.mjs: a page of it'),
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
