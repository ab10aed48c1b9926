import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { apart, besides, elsewhere, phrases, words } from './elsewhere';
import { notChecked, source, storedCopy } from './source';
import { worded } from './worded';

/** Who falls ill: beside what is said of an illness they settle that it is one of people. */
const humans = {
  en: words(
    'human*|person|people|man|woman|boy|girl|child|children|worker*|farmworker*|employee*|teenager*|resident*|farmer*|toddler',
  ),
  es: words(
    'human*|caso|casos|contagio*|persona*|hombre|mujer|nina|nino|menor|joven|trabajador*|emplead*|granjer*|adolescente',
  ),
  fr: words(
    'humain*|cas|contamination*|personne*|homme|femme|enfant*|fille|fillette|garcon|ouvrier*|salarie*|employe*|eleveur*|eleveuse|agriculteur*|adolescent*',
  ),
  de: words('mensch*|person*|mann|frau|kind|kinder|madchen|junge|*arbeiter*|landwirt*|*jahrige*|patient*'),
  ar: words('طفل|طفله|رجل|امراه|سيده|عامل|عمال|شخص|اشخاص|فتاه|شاب|صبي|رضيع|بشر'),
  hi: words('बच्चे|बच्ची|बच्चा|व्यक्ति|महिला|युवक|किशोर|मजदूर*|कर्मचारी*|पुरुष|लोग|लोगों|इंसान*'),
};

/** What is said of bird flu behind its name; it must hide what the same words say of flu. */
const avian = phrases(
  words('bird flu|avian flu|avian influenza'),
  words('|virus*|outbreak*|case*|strain*|infection*|death*|epidemic*|pandemic*|season*|vaccin*|wave'),
).map((name) => name.trim());

/**
 * Influenza: seasonal, avian and swine. Where animals alone have it there is nothing for a reader to do, so animals
 * speak against its avian names, and only people who fall ill of it settle the matter.
 */
export const influenza: AdvisoryTopic = {
  kind: 'health',
  names: {
    und: { sure: words('influenza|h1n*|h3n*'), likely: words('h5n*|h7n*|h9n*|h10n*|h5 bird flu') },
    en: {
      sure: [
        ...phrases(
          ['flu'],
          words(
            'season*|jab*|shot*|vaccin*|virus*|outbreak*|epidemic*|pandemic*|case*|strain*|patient*|death*|admission*|wave|clinic*|infection*|medicine*',
          ),
        ),
        ...phrases(words('swine|seasonal|winter|super|spanish|anti'), ['flu']),
      ],
      likely: ['flu', ...avian],
      support: words(
        'vaccin*|hospital*|season|virus*|patients|symptoms|doctor*|winter|ill|sick|fever|infect*|health|outbreak*|deaths|clinic*|strain*|nurse*|epidemic|pneumonia|immunis*|immuniz*',
      ),
      counter: [
        ...besides('en'),
        ...elsewhere.en.animals,
        ...words('game|jordan|single|powder|keto|metaphor|play|theatre|theater'),
      ],
      except: [
        ...words('flu game|flu powder|flu like'),
        ...phrases(words('stomach|tummy|gastric|keto|man|blue|bali|cat|dog|canine|horse|equine'), ['flu']),
        ...words('canine influenza|equine influenza'),
        ...phrases(words('no|no new|no other|no reported|none of the|without|not a'), humans.en),
      ],
      decisive: [
        ...words(
          'human case*|human infection*|human death*|infected people|patient*|hospitali*|human to human|in humans for',
        ),
        ...apart(
          6,
          humans.en,
          words('test* positive|was infected|were infected|been infected|caught|contracted'),
        ),
        ...apart(1, humans.en, words('die*|infected|sickened|fell ill')),
        ...apart(2, words('man|woman|boy|girl|child'), ['die*']),
      ],
    },
    es: {
      sure: words(
        'gripe a|gripe estacional|gripe porcina|antigripal*|virus de la gripe|vacuna de la gripe|brote de gripe|epidemia de gripe|gripe espanola',
      ),
      likely: words(
        'influenza aviar|gripe|gripes|gripal|gripales|gripe aviar|virus de la gripe aviar|brote de gripe aviar|epidemia de gripe aviar',
      ),
      counter: [...besides('es'), ...elsewhere.es.animals, 'motor', 'maquina', 'estomacal'],
      except: [
        ...words('gripe estomacal|gripe intestinal|gripe equina|gripe canina|gripe felina'),
        ...phrases(words('no hay|sin|ningun|ninguna|no se registran|no se han registrado'), humans.es),
      ],
      decisive: [
        ...words(
          'caso* humano*|contagio* humano*|infeccion* humana*|caso* en humanos|paciente*|hospitalizad*',
        ),
        ...apart(1, words('muere|murio|fallece|fallecio|mata a|mato a'), humans.es),
        ...apart(6, humans.es, words('infectado*|contagiad*|da* positivo|dio positivo|dieron positivo')),
        ...apart(1, humans.es, words('infectada|muere*|murio|fallec*')),
      ],
    },
    fr: {
      fair: ['grippe'],
      sure: words(
        'grippe saisonniere|grippe a|grippe porcine|antigrippal*|anti grippal*|epidemie de grippe|virus de la grippe|contre la grippe|syndrome* grippa*|etat* grippa*|grippe espagnole|cas de grippe',
      ),
      likely: words(
        'influenza aviaire|grippal|grippale|grippaux|la grippe|de grippe|une grippe|cette grippe|sa grippe|leur grippe|ma grippe|grippe h*|grippe aviaire|virus de la grippe aviaire|epidemie de grippe aviaire|cas de grippe aviaire|contre la grippe aviaire',
      ),
      decisive: [
        ...words(
          'cas humain*|infection* humaine*|contamination* humaine*|cas chez l homme|patient*|hospitalis*',
        ),
        ...apart(6, humans.fr, words('ete contamin*|ete infect*|test* positi*|deced*')),
        ...apart(1, humans.fr, words('contamin*|infect*|meurt|meurent|mort|morte|morts')),
      ],
      support: words(
        'vaccin*|hopita*|virus|malad*|patient*|fievre|hiver|medecin*|epidem*|urgences|soignant*|sanitaire*|mort|morts|cas|pic|vague|ehpad|eleves',
      ),
      counter: [
        ...besides('fr'),
        ...elsewhere.fr.animals,
        ...words(
          'moteur*|machine*|piston*|mecanique*|mecanisme*|rouage*|economie|systeme|embrayage|roulement*|croissance|serrure|chaine|dialogue|negociation*',
        ),
      ],
      except: [
        ...phrases(words('aucun|aucune|pas de|sans|ni'), humans.fr),
        ...words(
          'se grippe|la grippe du moteur|grippe du moteur|a grippe|ont grippe|est grippe|grippe intestinale|avait grippe|qui grippe|moteur grippe|ascenseur social grippe|etait grippe|en grippe|grippe l economie|grippe le moteur|grippe equine|grippe canine',
        ),
      ],
    },
    de: {
      sure: words('grippe*|*grippewelle|*grippeimpfung*|*grippesaison'),
      likely: words('aviar* influenza|*grippe|*grippevirus*|influenza*|*influenza|vogelgrippe*'),
      weak: ['geflugelpest*'],
      counter: elsewhere.de.animals,
      decisive: [
        ...words(
          'humane infektion*|menschliche* fall*|mensch zu mensch|fall beim menschen|infektion* beim menschen',
        ),
        ...apart(
          6,
          humans.de,
          words(
            'infiziert|infizierte* sich|ansteck*|angesteckt|gestorben|starb*|stirbt|erkrank*|positiv getestet',
          ),
        ),
        ...apart(3, words('stirbt|starb|infiziert'), humans.de),
      ],
      except: [
        ...phrases(words('kein|keine|keinen|bisher kein|ohne'), humans.de),
        ...words(
          'mensch* nicht|mensch* * nicht|pferdegrippe|hundegrippe|magen darm grippe*|darm grippe|magen grippe|magengrippe*|mannergrippe*|*darmgrippe|darmgrippe*|grippeahnlich*',
        ),
      ],
    },
    ar: {
      sure: words('نزله وافده|انفلونزا موسميه|اتش1ان*|اتش3ان*|ايتش1ان1|اتش 1 ان 1'),
      likely: words('انفلونزا|انفلوانزا|انفلونزا طيور|اتش5ان*|اتش9ان*|اتش7ان*'),
      counter: elsewhere.ar.animals,
      decisive: [
        ...words('اصابه بشريه|اصابات بشريه|حاله بشريه|حالات بشريه|مريض|مرضي'),
        ...apart(2, words('توفي|توفيت|وفاه|اصيب|اصيبت|اصابه|اصابات|موت'), humans.ar),
      ],
      except: phrases(
        words('لم تسجل|لم تسجل اي|لم يسجل|لم يسجل اي|لم ترصد|لا|دون|دون تسجيل|عدم تسجيل|اي'),
        words('اصابه|اصابات|حاله|حالات|وفاه'),
      ),
    },
    hi: {
      sure: words(
        'इन्फ्लुएंजा|इन्फ्लूएंजा|इंफ्लुएंजा|इन्फ्लुएन्जा|इनफ्लुएंजा|इन्फ्लूएन्जा|इंफ्लूएंजा|स्वाइन फ्लू|मौसमी फ्लू|फ्लू के मामल*|फ्लू का टीका|फ्लू के टीके|फ्लू वैक्सीन|एच1एन1|एच3एन2|इनफ्लूएंजा|एच1एन1*',
      ),
      likely: words('फ्लू|एच5एन1|एवियन इन्फ्लुएंजा|एवियन इन्फ्लूएंजा|एच9एन2'),
      counter: [...besides('hi'), ...elsewhere.hi.animals, 'पेट'],
      except: [...words('पेट का फ्लू|स्टमक फ्लू'), ...phrases(['कोई', 'किसी'], humans.hi)],
      decisive: [
        ...words('मरीज*|मानव मामल*|मानव संक्रम*|इंसानों में'),
        ...apart(5, humans.hi, words('संक्रमित पा*|संक्रमित हु*|पॉजिटिव|भर्ती')),
        ...apart(1, humans.hi, words('मौत|संक्रमित')),
        ...apart(3, words('मौत|संक्रमित'), humans.hi),
      ],
    },
    ja: {
      sure: words(
        'インフルエンザ|新型インフルエンザ|新型インフル|季節性インフルエンザ|インフルエンザワクチン|インフルワクチン|豚インフルエンザ|スペイン風邪|インフルエンザウイルス',
      ),
      likely: words('インフル|鳥インフルエンザ|鳥インフル|鳥インフルエンザウイルス|a香港型|香港型インフル'),
      support: words('ワクチン|ウイルス|予防接種|感染|流行|学級閉鎖|患者'),
      except: words(
        'ヘモフィルスインフルエンザ|インフルエンザ菌|馬インフルエンザ|犬インフルエンザ|人への感染は確認されてい|人への感染は報告されてい|人への感染例はな|人への感染はな|人が感染した例はな|人が感染することは',
      ),
      decisive: words(
        '人の感染|人への感染|ヒトへの感染|ヒト感染|人が感染|人に感染し|ヒトに感染し|人が鳥インフル|人が死亡|患者|男児|女児|感染した男|感染した女|感染した人|感染した子|男性が感染|女性が感染|男性が死亡|女性が死亡|作業員が感染|従業員が感染',
      ),
      counter: [...besides('ja'), ...elsewhere.ja.animals],
    },
    zh: {
      counter: [...words('一流|网红'), ...elsewhere.zh.animals],
      decisive: words(
        '人感染|人类感染|人類感染|感染者|患者|病人|男童|女童|男婴|女婴|男孩|女孩|人传人|人傳人|人禽流感|个案|個案|病例|女子感染|男子感染|染疫死|感染禽流感死亡',
      ),
      likely: words('流感|禽流感|禽流感病毒|禽流感疫情|禽流感疫苗'),
      sure: words(
        '甲流|甲型流感|乙型流感|猪流感|豬流感|流行性感冒|流感疫苗|流感病毒|流感疫情|西班牙流感|乙流',
      ),
      except: words(
        '无人感染|無人感染|没有人感染|未有人感染|未发现人感染|未發現人感染|未出现人感染|无人员感染|不会感染人|犬流感|马流感|馬流感|流感嗜血杆菌|流感嗜血桿菌|甲流水|流感人|流感觉|流感受|流感慨|流感谢|流感激|流感动|流感恩|流感覺|水流感|气流感|氣流感|潮流感|物流感|交流感|主流感|人流感|客流感|流感十足|流感强',
      ),
    },
  },
  wording: worded({
    en: ['influenza', 'flu'],
    ar: ['موضوع الإنفلونزا', 'الإنفلونزا'],
    es: ['a la gripe', 'la gripe'],
    fr: ['la grippe', 'la grippe'],
    de: ['Grippe', 'zur Grippe'],
    hi: ['इन्फ्लुएंज़ा', 'फ्लू'],
    ja: ['インフルエンザ', 'インフルエンザ'],
    'zh-Hans': ['流感', '流感'],
    'zh-Hant': ['流感', '流感'],
  }),
  sources: [
    source(
      '001',
      'en',
      'WHO - World Health Organization',
      'https://www.who.int/health-topics/influenza-seasonal',
      storedCopy('Bree-009/Predicting-Flu-Shot-Vaccine-Uptake'),
    ),
    source(
      'US',
      'en',
      'CDC - Centers for Disease Control and Prevention',
      'https://www.cdc.gov/flu/',
      notChecked,
    ),
    source('GB', 'en', 'NHS', 'https://www.nhs.uk/conditions/flu/', notChecked),
    source(
      'EU',
      'en',
      'ECDC - European Centre for Disease Prevention and Control',
      'https://www.ecdc.europa.eu/en/seasonal-influenza',
      notChecked,
    ),
    source('DE', 'de', 'RKI - Robert Koch-Institut', 'https://www.rki.de/influenza', notChecked),
    source(
      'FR',
      'fr',
      'Santé publique France',
      'https://www.santepubliquefrance.fr/maladies-et-traumatismes/maladies-et-infections-respiratoires/grippe',
      storedCopy('kleemzer/BreathIQ, scripts/spf-bulletin-ai.mjs'),
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
      'NCDC - National Centre for Disease Control',
      'https://ncdc.mohfw.gov.in/',
      notChecked,
    ),
    source('CN', 'zh', '中国疾病预防控制中心', 'https://www.chinacdc.cn/', notChecked),
    source('TW', 'zh-Hant', '衛生福利部疾病管制署', 'https://www.cdc.gov.tw/', notChecked),
    source('SA', 'ar', 'وزارة الصحة السعودية', 'https://www.moh.gov.sa/', notChecked),
    source(
      'CA',
      'en',
      'Government of Canada',
      'https://www.canada.ca/en/public-health/services/diseases/flu-influenza.html',
      storedCopy('cds-snc/ai-answers, hc-sc-scenarios.js'),
    ),
  ],
};
