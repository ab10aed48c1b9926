import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { borne, elsewhere, phrases, words } from './elsewhere';
import { notChecked, source, storedCopy } from './source';
import { worded } from './worded';

/** What German writes behind "Corona", with a hyphen and without. */
const corona = words(
  'impf*|test*|regel*|infektion*|variante*|hilfe*|lockdown|patient*|zahlen|erkrank*|ausbruch*|jahr*|politik|aufarbeitung|soforthilfe*|pandemie*|krise*|welle*|fall*|zeit*|infiziert*|beding*|leugner*|schutz*|massnahme*|app|demo*|ausschuss*|protokoll*|schnelltest*|folge*',
);

/** COVID-19. */
export const covid19: AdvisoryTopic = {
  kind: 'health',
  names: {
    und: {
      sure: words('covid|covids|covid 19|covid19|sars cov 2|sarscov2|sars cov2|2019 ncov'),
      support: ['covid*'],
    },
    en: {
      sure: words('corona virus|novel coronavirus|coronavirus outbreak*|coronavirus pandemic'),
      likely: words(
        'coronavirus*|omicron variant|delta variant|the pandemic|pre pandemic|post pandemic|during lockdown|national lockdown*|first lockdown|lockdown part*|lockdown rules|lateral flow test*',
      ),
      fair: words('corona|pandemic|lockdown|lockdowns|omicron'),
      support: words(
        'vaccin*|lockdown*|infect*|virus|wuhan|variant*|quarantin*|tested positive|masks|wards|patients|symptoms|furlough*|social distancing|jab|jabs|booster*|intensive care|omicron|2020|restrictions|flu|rsv|hospital*|pharmac*|2021',
      ),
      counter: [
        ...elsewhere.en.sport,
        ...elsewhere.en.arts,
        ...words(
          'bird flu|h5n*|cattle|calves|poultry|veterinar*|feline|canine|bovine|kitten*|cat|cats|dog|dogs|camel*|mers|beer*|lager*|bottle|bottles|brewer*|lime|eclipse|solar|sun|star|plasma|toyota|california|queens|1918|typewriter|spanish flu|swine flu|gunman|shooter',
        ),
      ],
      except: [
        ...words(
          'solar corona|mers coronavirus|feline coronavirus*|canine coronavirus*|bovine coronavirus*|flu pandemic|influenza pandemic|^ corona|city of corona|in corona|pandemic flu|1918 pandemic|pandemic of *',
        ),
        ...phrases(['corona'], words('beer*|extra|light|del mar|california|calif|queens|borealis|^')),
      ],
    },
    es: {
      sure: words('nuevo coronavirus|pandemia del coronavirus|pandemia de coronavirus|anticovid'),
      likely: words(
        'coronavirus|variante omicron|variante delta|la pandemia|prepandemi*|pospandemi*|postpandemi*|test de antigenos|tests de antigenos|primer confinamiento|durante el confinamiento',
      ),
      fair: ['pandemia'],
      support: words(
        'vacun*|confinamiento*|contagio*|mascarilla*|infect*|wuhan|cuarentena*|aulas|2020|sanidad',
      ),
      counter: [
        ...elsewhere.es.sport,
        ...elsewhere.es.arts,
        ...words(
          'bovino|porcino|terneros|veterinari*|felino|canino|gato|gatos|perro|perros|mers|camello*|1918|gripe espanola',
        ),
      ],
      except: words('coronavirus felino*|coronavirus canino*|coronavirus del mers|pandemia de gripe'),
    },
    fr: {
      sure: ['nouveau coronavirus', 'pandemie de coronavirus'],
      likely: words(
        'coronavirus|variant omicron|variant delta|la pandemie|prepandemi*|postpandemi*|premier confinement|pendant le confinement|passe sanitaire|pass sanitaire',
      ),
      fair: ['corona', 'pandemie'],
      support: words(
        'vaccin*|confinement*|couvre feu|masque*|infect*|virus|wuhan|quarantaine*|2020|contamin*|hopital*|depist*',
      ),
      counter: [
        ...elsewhere.fr.sport,
        ...elsewhere.fr.arts,
        ...words(
          'bovin*|porcin*|veterinair*|felin|canin|chat|chats|chien*|mers|chameau*|biere*|bouteille*|citron|eclipse|soleil|solaire|1918|grippe espagnole',
        ),
      ],
      except: words('coronavirus felin*|coronavirus canin*|^ corona|corona ^|corona extra'),
    },
    de: {
      likely: [
        ...words('lockdown*|der pandemie|die pandemie'),
        ...phrases(words('gegen|wegen|vor|nach|seit|trotz|durch'), ['corona']),
      ],
      sure: [
        ...words('corona virus|coronavirus*|an corona|mit corona|covid*'),
        ...corona.flatMap((each) => [`corona ${each}`, `corona${each}`]),
      ],
      fair: ['corona', 'pandemie'],
      support: words(
        'virus|impf*|*impfung*|infi*|infektion*|pandemie|lockdown*|quarantane|patient*|maske*|erkrank*|wuhan|krankenhaus*|klinik*|rki|2020|variante*|massnahmen|omikron|kinder|schul*|lernlucken|homeoffice|folgen|wahrend|seit|jahre*|long|grippe*|rsv|booster*|apotheke*|praxen|arzt*|hausarzt*|tests',
      ),
      counter: [
        ...elsewhere.de.sport,
        ...elsewhere.de.arts,
        ...words(
          'bier*|flasche*|limette*|sonne|sonnen*|stern*|toyota|katze*|1918|strand|spanische* grippe|schweinegrippe',
        ),
      ],
      except: [
        ...borne('de', ['corona']),
        ...phrases(words('feline*|canine*|bovine*|porcine*|equine*'), ['coronavirus*']),
        'corona bier*',
        'corona extra',
      ],
    },
    ar: {
      except: [
        ...words('فيروس كورونا قطط|فيروس كورونا كلاب|فيروس كورونا ابقار'),
        ...borne('ar', ['كورونا']),
        'جائحه انفلونزا',
      ],
      sure: words(
        'كوفيد|كوفيد 19|فيروس كورونا|جائحة كورونا|لقاح كورونا|لقاحات كورونا|وباء كورونا|سارس كوف 2|كورونا المستجد|متحور اوميكرون|متحور دلتا',
      ),
      likely: ['كورونا', 'جائحه'],
      support: words('فيروس*|لقاح*|اصاب*|جائحه|وباء|تطعيم|حجر|متحور*|كمامات'),
      counter: [
        ...elsewhere.ar.sport,
        ...elsewhere.ar.arts,
        ...words(
          'شمس|كسوف|بيره|جعه|ابل|متلازمه|كاليفورنيا|لاكورونيا|ديبورتيفو|قطط|تويوتا|موديل|محرك|شوكولاته',
        ),
      ],
    },
    hi: {
      fair: ['महामारी'],
      sure: [
        ...words('कोविड|कोविड 19|कोविड19|कोरोनावायरस*'),
        ...phrases(['कोरोना'], words('वायरस*|महामारी|संक्रम*|टीक*|वैक्सीन*|काल|मरीज*|पॉजिटिव|मामल*')),
      ],
      likely: words('कोरोना|ओमिक्रॉन|लॉकडाउन*|महामारी के दौरान|महामारी के बाद|महामारी से पहले'),
      support: words('मामल*|टीक*|वैक्सीन|संक्रम*|मरीज*|लॉकडाउन|महामारी|वायरस'),
      counter: [
        ...elsewhere.hi.sport,
        ...elsewhere.hi.arts,
        ...words('सूर्य*|सूरज*|ग्रहण|बीयर|तारा|तारे|कैलिफोर्निया|बोतल|हैजा|प्लेग'),
      ],
      except: [
        ...phrases(words('बिल्लियों|कुत्तों|गायों|पशुओं'), words('का|में|के'), ['कोरोना*']),
        ...borne('hi', ['कोरोना']),
        'सूर्य का कोरोना',
      ],
    },
    ja: {
      sure: words(
        '新型コロナ|新型コロナウイルス|新型コロナウィルス|コロナ禍|コロナ感染|コロナウイルス感染|コロナワクチン|コロナ後遺症|コロナ患者|コロナ対策|コロナ前|コロナ下|オミクロン株|デルタ株|新型肺炎',
      ),
      likely: words('コロナウイルス|コロナウィルス|コロナで|パンデミック|5類移行|五類移行'),
      fair: ['コロナ'],
      support: words(
        '感染|ワクチン|ウイルス|ウィルス|クラスター|マスク|患者|接種|流行|緊急事態宣言|陽性|後遺症|五類|5類|ショック|自粛|時短|休業|給付|ロックダウン|延期|中止|影響|拡大|入国|観光|再開|渡航|休校|失業|五輪|緊急事態|支援金|以前|収束|下火|病床|医療',
      ),
      counter: [
        ...elsewhere.ja.sport,
        ...elsewhere.ja.arts,
        ...words('太陽|日食|皆既|ビール|ライム|トヨタ|大衆車|恒星|放電|猫|犬|スペイン風邪|スペインかぜ'),
      ],
      except: [...borne('ja', ['コロナ']), '猫コロナウイルス', '犬コロナウイルス'],
    },
    zh: {
      sure: words(
        '新冠|新冠肺炎|新冠病毒|新冠疫情|新冠疫苗|新冠感染|新型冠状病毒|新型冠狀病毒|武汉肺炎|武漢肺炎|奥密克戎|後新冠',
      ),
      likely: words('冠状病毒|冠狀病毒|新冠後遺症|疫情期间|疫情期間|后疫情|後疫情|核酸检测|核酸檢測|封城'),
      support: words('疫苗|疫情|感染|口罩|隔离|隔離|病例|确诊|確診|传播|傳播'),
      counter: [
        ...elsewhere.zh.sport,
        ...elsewhere.zh.arts,
        ...words('猫|貓|犬|骆驼|駱駝|中东呼吸|中東呼吸|日冕|流感|麻疹|猴痘|登革|埃博拉|猪瘟|豬瘟'),
      ],
      except: words('牛冠状病毒|牛冠狀病毒|新冠军|新冠軍|猫冠状病毒|貓冠狀病毒|犬冠状病毒|新冠名'),
    },
  },
  wording: worded({
    en: ['COVID-19', 'To access official information about the coronavirus, access {source}.'],
    ar: ['موضوع كوفيد-19', 'فيروس كورونا'],
    es: ['a la COVID-19', 'el coronavirus'],
    fr: ['le Covid-19', 'le coronavirus'],
    de: ['COVID-19', 'zum Coronavirus'],
    hi: ['कोविड-19', 'कोरोनावायरस'],
    ja: ['新型コロナウイルス感染症', '新型コロナウイルス'],
    'zh-Hans': ['新冠病毒感染', '新冠病毒'],
    'zh-Hant': ['新冠肺炎', '新冠病毒'],
  }),
  sources: [
    source(
      '001',
      'en',
      'WHO - World Health Organization',
      'https://www.who.int/health-topics/coronavirus',
      storedCopy('CakirSelcuk/hantaworld, AdminPathogenResearchController.cs'),
    ),
    source(
      '001',
      'fr',
      'OMS - Organisation mondiale de la Santé',
      'https://www.who.int/fr/health-topics/coronavirus',
      notChecked,
    ),
    source(
      '001',
      'es',
      'OMS - Organización Mundial de la Salud',
      'https://www.who.int/es/health-topics/coronavirus',
      notChecked,
    ),
    source(
      '001',
      'ar',
      'منظمة الصحة العالمية',
      'https://www.who.int/ar/health-topics/coronavirus',
      notChecked,
    ),
    source('001', 'zh', '世界卫生组织', 'https://www.who.int/zh/health-topics/coronavirus', notChecked),
    source(
      'US',
      'en',
      'CDC - Centers for Disease Control and Prevention',
      'https://www.cdc.gov/covid/',
      storedCopy('CakirSelcuk/hantaworld, AdminPathogenResearchController.cs'),
    ),
    source('GB', 'en', 'NHS', 'https://www.nhs.uk/conditions/covid-19/', notChecked),
    source(
      'GB',
      'en',
      'UKHSA - UK Health Security Agency',
      'https://ukhsa-dashboard.data.gov.uk/respiratory-viruses/covid-19',
      notChecked,
    ),
    source(
      'EU',
      'en',
      'ECDC - European Centre for Disease Prevention and Control',
      'https://www.ecdc.europa.eu/en/covid-19',
      storedCopy('ayush9892/Azure_Data_Factory_COVID_19_Reporting'),
    ),
    source('DE', 'de', 'RKI - Robert Koch-Institut', 'https://www.rki.de/covid-19', notChecked),
    source(
      'DE',
      'de',
      'infektionsschutz.de (BIÖG, vormals BZgA)',
      'https://www.infektionsschutz.de/coronavirus/',
      notChecked,
    ),
    source(
      'FR',
      'fr',
      'Santé publique France',
      'https://www.santepubliquefrance.fr/dossiers/coronavirus-covid-19',
      storedCopy('coa-project/pycoa'),
    ),
    source(
      'ES',
      'es',
      'Ministerio de Sanidad',
      'https://www.sanidad.gob.es/',
      storedCopy('yorjandis/NevilleProyect, HealingEmergencyResources.kt: a page of it'),
    ),
    source('MX', 'es', 'Secretaría de Salud', 'https://www.gob.mx/salud', notChecked),
    source(
      'JP',
      'ja',
      '厚生労働省',
      'https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000164708_00001.html',
      storedCopy('miya/covid19-jp-linebot'),
    ),
    source(
      'IN',
      'en',
      'MoHFW - Ministry of Health and Family Welfare',
      'https://www.mohfw.gov.in/',
      storedCopy('sushil-kumr/covid-19-react, src/pages/Help.js'),
    ),
    source('CN', 'zh', '中国疾病预防控制中心', 'https://www.chinacdc.cn/', notChecked),
    source(
      'CN',
      'zh',
      '国家卫生健康委员会',
      'https://www.nhc.gov.cn/',
      storedCopy('CSSEGISandData/COVID-19'),
    ),
    source('TW', 'zh-Hant', '衛生福利部疾病管制署', 'https://www.cdc.gov.tw/', notChecked),
    source('SA', 'ar', 'وزارة الصحة السعودية', 'https://www.moh.gov.sa/', notChecked),
    source('EG', 'ar', 'وزارة الصحة والسكان المصرية', 'https://www.mohp.gov.eg/', notChecked),
    source(
      'CA',
      'en',
      'Government of Canada',
      'https://www.canada.ca/en/public-health/services/diseases/coronavirus-disease-covid-19.html',
      storedCopy('cds-snc/ai-answers, hc-sc-scenarios.js'),
    ),
    source(
      'CA',
      'fr',
      'Gouvernement du Canada',
      'https://www.canada.ca/fr/sante-publique/services/maladies/maladie-coronavirus-covid-19.html',
      storedCopy('cds-snc/ai-answers, hc-sc-scenarios.js'),
    ),
    source(
      'AU',
      'en',
      'Australian Department of Health',
      'https://www.health.gov.au/topics/covid-19',
      notChecked,
    ),
  ],
};
