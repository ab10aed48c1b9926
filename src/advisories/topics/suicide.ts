import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { apart, elsewhere, figures, phrases, words } from './elsewhere';
import { source, storedCopy } from './source';
import { worded } from './worded';

/** Suicide and self-harm: where help is. */
export const suicide: AdvisoryTopic = {
  kind: 'sensitive',
  names: {
    en: {
      likely: words('suicides|killed himself|killed herself|killed themselves|the 988'),
      fair: words(
        'suicide|kill himself|kill herself|kill themselves|cutting herself|killing himself|killing herself|killing themselves|jump* to his death|jump* to her death|want* to die|by his own hand|by her own hand|in front of a train|samaritans|end* their lives',
      ),
      weak: words('suicidal|suicide note*|suicide pact|suicide watch'),
      sure: [
        ...phrases(
          words('he|she|they|i|who|son|daughter'),
          words('was suicidal|were suicidal|is suicidal|had been suicidal'),
        ),
        ...words(
          'self harm*|self injur*|self inflicted gunshot|harm* themselves|harming herself|harming himself|feel* suicidal|felt suicidal|took * own lives|take * own lives|taken * own lives|taking * own lives|ended * own lives|suspected suicide*|apparent suicide*',
        ),
        ...phrases(words('hanged|hang|hanging|hung'), words('himself|herself|themselves')),
        ...words('found hanged|suicidality|call 988|text 988|988 lifeline|gun on himself|gun on herself'),
        ...phrases(
          words(
            'died by|dies by|die by|dying by|death by|deaths by|attempted|attempting|committed|commit|committing|contemplat*|thinking about|thought* about|thought* of|consider*|talk* about|driven to',
          ),
          ['suicide'],
        ),
        ...phrases(
          ['suicide'],
          words(
            'prevention|attempt*|helpline*|hotline*|lifeline|rate*|risk|death*|crisis|of a|of her|of his',
          ),
        ),
        ...phrases(
          words(
            'took * own|take * own|taken * own|taking * own|takes * own|end* * own|ended her|ended his|end his|end her|ending her|ending his',
          ),
          ['life'],
        ),
        ...phrases(
          ['suicidal'],
          words('thoughts|ideation|feelings|people|patient*|child*|teen*|student*|behavio*'),
        ),
      ],
      support: words(
        'family|helpline*|mental|depress*|coroner*|inquest*|teenager*|grief|bereave*|counsel*|self|therap*|psychiatr*|samaritans|bullying|bullied|loneliness|man|woman|boy|girl|son|daughter|brother|sister|father|mother|husband|wife|parents|friend*|pupil*|student*|soldier*|veteran*|prisoner*|inmate*|cell|nurse|doctor*|gp|police|officer*|hospital|year old|aged|died|death*|dead|prevent*|among|people|men|women|children|child|young|youth|attempt*|suspected|apparent|apparently|investigat*|barrier*|bridge|jail|prison|rate|rates|ruled|verdict|farmer*|widow*|survivor*|lifeline|charity|crisis|rise in|number of|hotline*|victim*|body|gun|gunshot|overdose|railway|custody|asylum|trauma|loss|note|actor|singer|footballer|heart*|thought about|talked about|considered|risk|public health|funeral|driven to|shame|debts|employee*|worker*|trial',
      ),
      counter: [
        ...elsewhere.en.sport,
        ...elsewhere.en.similes,
        ...words(
          'centre back*|center back*|on the break|back four|high line|tackle*|policy|econom*|bomb*|attack*|vest|vests|belt|squad|film*|movie*|blast*|explosi*|explod*|militant*|drone*|kamikaze|political|politically|detonat*|checkpoint|terror*|tactical|box office|insurgent*|jihadi*|islamic state|isis|album*|punk|band|synth|guitar*|sequel|dc|superhero*|pitcher|bunt*|inning*|cell biology|gene|genes|cocktail|duo|opponents|own goal|back pass|merger|trader*|strategy',
        ),
      ],
      except: [
        ...figures('en', ['suicide', 'suicides']),
        ...words(
          'politically suicidal|commercially suicidal|social suicide|tactically suicidal|national suicide|collective suicide note|longest suicide note|business suicide|fashion suicide|assisted suicide*|virgin suicides|theatre of suicide|cell suicide|suicidal tendencies|suicidal back pass|suicidal defending|end * life sentence|cutting herself a|cutting herself off|cutting herself free|cutting herself some|a suicide note to|economic suicide note|good samaritan*',
        ),
        ...phrases(
          ['suicide'],
          words(
            'bomb*|truck|attack*|squad*|vest*|belt*|drone*|mission*|door*|blast*|explosion*|strike*|raid*|assault*|squeeze|gene*|run*|sprint*|commando*|hijack*|boat*|pass|burn|killer|defending|is painless|blonde|king*|sheep|girls|note for',
          ),
        ),
      ],
    },
    es: {
      likely: words(
        'suicidios|se suicido|se suicidaron|se suicida|se suicidan|poner fin a su vida|puso fin a su vida|el 024|al 024|tras el suicidio|suicidio de su',
      ),
      fair: ['suicidio'],
      weak: ['suicida', 'suicidas'],
      sure: words(
        'suicidarse|suicidarme|suicidado|suicidandose|quitarse la vida|se quito la vida|autolesion*|conducta* suicida*|ideacion suicida|ideas suicidas|pensamientos suicidas|tentativa* de suicidio|intento* de suicidio|prevencion del suicidio|tasa de suicidio*|linea 024|telefono 024|riesgo suicida|se quitaron la vida|se quita la vida|quitado la vida|se ahorco|se ahorca|se ahorcaron|ahorcarse|acabar con su propia vida|quitarme la vida',
      ),
      support: words(
        'familia*|salud mental|depresi*|jovenes|adolescente*|acoso|prevencion|psicolog*|psiquiatr*|024|hombre|mujer|hijo|hija|hermano|hermana|padre|madre|marido|esposa|padres|amig*|alumn*|estudiante*|soldado*|recluso*|preso|presa|celda|carcel|prision|medico*|policia|agente*|hospital*|anos|murio|muert*|joven|menor|menores|intent*|investiga*|juez|forense|victima*|cadaver|tasa|tasas|casos|agricultor*|ayuda|telefono|duelo|causa|personas|mujeres|hombres|ninos|trauma|profesor*|instituto|deudas|carta|habitacion|vivienda|aument*|cifra*|guardia*|trabajador*|emplead*|juicio',
      ),
      counter: [
        ...elsewhere.es.sport,
        ...elsewhere.es.similes,
        ...words(
          'atentado*|bomba*|ataque*|terrorista*|explosi*|escuadron|pelicula*|taquilla|politico|politica|dron|drones|chaleco|yihadista*|kamikaze|deportivo|defensa|kabul|bagdad|disco|autogol|eutanasia|politicamente',
        ),
      ],
      except: [
        ...figures('es', ['suicidio', 'suicidios']),
        ...words(
          'atentado* suicida*|ataque* suicida*|terrorista* suicida*|dron* suicida*|atacante* suicida*|suicidio asistido|suicidio colectivo del partido',
        ),
        ...phrases(words('bomba|coche|escuadron|chaleco|comando|mision|explosion'), ['suicida']),
      ],
    },
    fr: {
      likely: words(
        'suicides|le 3114|au 3114|apres le suicide|suicide d un|suicide d une|suicide de son|suicide de sa',
      ),
      fair: ['suicide', 'suicidee'],
      weak: ['suicidaire', 'suicidaires'],
      sure: words(
        's est suicide*|se suicider|se suicide|se sont suicide*|se suicident|suicidait|s etait suicide*|mis fin a ses jours|met fin a ses jours|mettre fin a ses jours|mis fin a leurs jours|se donner la mort|tentative* de suicide|tentatives de suicides|prevention du suicide|pensees suicidaires|idees suicidaires|automutilation*|scarification*|crise suicidaire|taux de suicide*|se scarifi*|risque suicidaire|conduites suicidaires|s est donne la mort|se donne la mort|s etait donne la mort|se sont donne la mort|s etre donne la mort|s est ote la vie|s oter la vie|s est pendu*|s etait pendu*|se pendre|retrouve* pendu*|se defenestr*|s est defenestr*|s est jete* sous|geste* suicidaire*|comportement* suicidaire*|attente* a ses jours',
      ),
      support: words(
        'famille|depressi*|harcelement|prevention|sante mentale|psychiatr*|psycholog*|jeunes|adolescent*|deuil|ecoute|3114|mal etre|burn out|homme|femme|fils|fille|frere|soeur|pere|mere|mari|epouse|parents|ami*|eleve*|etudiant*|soldat*|detenu*|cellule|prison|medecin*|infirmier*|police|policier*|gendarme*|hopital|ans|mort|morts|mortes|deces|enquete|parquet|procureur|corps|taux|cas|agricult*|aide|numero|victime*|personnes|femmes|hommes|enfants|enseignant*|lycee*|college*|collegien*|lettre|dettes|proches|drame|juge|salarie*|employe*|proces',
      ),
      counter: [
        ...elsewhere.fr.sport,
        ...elsewhere.fr.similes,
        ...words(
          'attentat*|attaque*|bombe*|kamikaze*|explosi*|terroriste*|politique|squad|film*|cinema|drone*|gilet|jihadiste*|djihadiste*|album|defense|tactique',
        ),
      ],
      except: [
        ...figures('fr', ['suicide', 'suicides']),
        ...words(
          'attentat* suicide*|attaque* suicide*|bombe* suicide*|mission* suicide*|commando suicide|drone* suicide*|gilet suicide|suicide squad|suicide collectif du parti|suicide assiste|voiture* suicide*|commando* suicide*|s est pendu* au',
        ),
      ],
    },
    de: {
      likely: words('suizid|suizids|selbstmorde|nach dem selbstmord|selbstmord seine*|selbstmord ihre*'),
      fair: words(
        'selbstmord|selbstmordes|selbstmords|das leben genommen|brachte sich um|bringt sich um|nicht mehr leben woll*|wollte nicht mehr leben|lebensmude*|vor einen zug',
      ),
      weak: ['sich das leben'],
      sure: [
        ...apart(4, ['sich'], ['erhangt*']),
        ...words(
          'suizidpravention|suizidgefahr*|suizidgedanken|suizidversuch*|suizidrate*|suizidal*|suizidhilfe telefon|selbstmordgedanken|selbstmordversuch*|selbstmordgefahr*|selbstmordrate*|nimmt sich * das leben|nahmen sich * das leben|selbstverletz*|selbst verletz*|selbsttotung*|suizide|suizidforsch*|beging suizid|beging selbstmord|selbstmord begangen|suizid begangen|ritzen sich|freitod|durch suizid|telefonseelsorge|nehmen sich das leben|sich umzubringen|sich umbring*|sich umgebracht|sich selbst getotet|totete sich|erhangte* sich|sich erhangt*|sich zu erhangen',
        ),
        ...phrases(
          words(
            'sich das leben|sich * das leben|sich * * das leben|sich * * * das leben|sich * * * * das leben',
          ),
          words('nahm*|nimmt|nehmen|genommen|zu nehmen'),
        ),
        ...phrases(
          ['nahm'],
          words(
            'sich * das leben|sich * * das leben|sich * * * das leben|sich * * * * das leben|sich das leben|sich * * * * * das leben|* sich das leben',
          ),
        ),
      ],
      support: words(
        'familie|depressi*|hilfe|pravention|angehorige|psychisch*|jugendliche|trauer|mann|frau|sohn|tochter|bruder*|schwester|vater|mutter|ehemann|ehefrau|eltern|freund*|schuler*|student*|soldat*|haftling*|zelle|haft|gefangnis|arzt*|polizei|polizist*|klinik|jahrige*|starb|gestorben|tod|tote*|todes*|ermittl*|staatsanwalt*|leiche|rate|zahl|falle|bauern|notruf|opfer|menschen|frauen|manner|kinder|lehrer*|brief|schulden|vermutlich|mutmasslich*|tater|beging|verubt*|junge|jungen|rechtsmedizin|nach dem|bahnstrecke*|gesperrt|zug|gleis*|strecke|mitarbeiter*|prozess*',
      ),
      counter: [
        ...elsewhere.de.sport,
        ...elsewhere.de.similes,
        ...words(
          'politisch*|attentat*|anschlag*|bombe*|spreng*|squad|kino|film*|terror*|drohne*|taktisch*|kommando|sterbehilfe',
        ),
      ],
      except: [
        ...figures('de', words('selbstmord*|suizid*|harakiri')),
        ...words(
          'assistierte* suizid*|suizid assistenz|sich das leben leicht|sich das leben schwer|sich das leben schon|sich das leben in|sich das leben auf|sich das leben nicht|sich das leben gegenseitig|sich das leben an|sich das leben so|sich das leben zur|kollektiv* selbstmord der partei',
        ),
      ],
    },
    ar: {
      likely: words('انتحر|انتحرت|ينتحر|تنتحر'),
      fair: words('انتحار|منتحر|القي بنفسه|القت بنفسها|القي نفسه|القت نفسها|مشنوقا'),
      sure: words(
        'اقدم * الانتحار|محاوله انتحار|محاولات انتحار|حاول الانتحار|حاولت الانتحار|افكار انتحاريه|ميول انتحاريه|منع الانتحار|وقايه من الانتحار|حالات انتحار|حالات الانتحار|معدلات انتحار|معدلات الانتحار|ايذاء النفس|ايذاء الذات|اذي النفس|انهي حياته|انهت حياتها|وضع حدا لحياته|وضعت حدا لحياتها|انهاء حياته|انهاء حياتها|خط الانتحار|ينهي حياته|تنهي حياتها|شنق نفسه|شنقت نفسها',
      ),
      support: words(
        'شاب|طالب*|نفسي*|اكتئاب|ديون|اسره|عائله|وقايه|شنقا|دعم|مراهق*|رجل|امراه|فتاه|شابه|ابن*|اخ|اخت|والد*|ام|زوج*|اصدقاء|تلميذ*|جندي*|سجين*|سجن|زنزان*|طبيب*|اطباء|شرطه|نيابه|تحقيق*|مستشفي|عام|سنه|توفي|وفاه|موت|جثه|جثمان|شباب|حاله|حالات|معدل*|ارتفاع|مزارع*|مساعده|رساله|غرفه|غرفته|غرفتها|ضحيه|ضحايا|منزله|منزلها|العمر|سكن|مدينه|عاما|خمسيني|عشريني|ثلاثيني|طابق|شرفه|موظف*|عامل',
      ),
      counter: [
        ...elsewhere.ar.sport,
        ...elsewhere.ar.similes,
        ...words('سياسي|سياسيا|تفجير*|هجوم*|فجر|انفجار*|حزام|مسلح*|طائرات|مسيره|ناسف*|فيلم|فرقه|تكتيكي'),
      ],
      except: [
        ...figures('ar', ['انتحار', 'انتحارا']),
        ...words('الانتحار السياسي|انتحار جماعي للحزب|فرقه الانتحار'),
        ...phrases(
          words('انهي حياته|انهت حياتها|انهاء حياته|انهاء حياتها|ينهي حياته|تنهي حياتها'),
          words('مهنيه|فنيه|كرويه|زوجيه|سياسيه|رياضيه|عسكريه'),
        ),
      ],
    },
    hi: {
      likely: words('आत्महत्याएं|आत्महत्याओं|आत्मदाह*|टेली मानस|टेलीमानस'),
      fair: words('आत्महत्या|खुदकुशी|सुसाइड|खुदकशी|जान दे दी|लटका मिला|लटकी मिली|लटकता मिला|दी जान'),
      sure: words(
        'आत्महत्या कर*|खुदकुशी कर*|आत्महत्या की कोशिश|आत्महत्या का प्रयास|आत्महत्या के विचार|आत्महत्या रोक*|खुदकुशी की कोशिश|फांसी लगा*|अपनी जान ले|आत्मघाती विचार|खुद को नुकसान|सुसाइड नोट|सुसाइड कर*|आत्महत्या के मामल*|फंदे से लटक*|फंदे पर लटक*|पंखे से लटक*|कूदकर जान दे*|कूदकर जान दी|कूदकर दी जान|खाकर जान दे*|खाकर जान दी|खाकर दी जान|लगाकर जान दे*|लगाकर जान दी|लगाकर दी जान|जीवन लीला समाप्त|मौत को गले लगा*',
      ),
      support: words(
        'छात्र*|किसान*|परिवार*|कर्ज|तनाव|हेल्पलाइन|मानसिक|अवसाद|शव|फांसी|युवक*|युवती*|महिला*|व्यक्ति|बेटे|बेटी|भाई|बहन|पिता|मां|पति|पत्नी|माता|दोस्त*|विद्यार्थी*|जवान|सैनिक*|कैदी*|जेल|डॉक्टर*|पुलिस|अस्पताल|साल|वर्षीय|मौत*|जांच|कमरे|घर|पंखे|फंदे|दहेज|प्रताड़*|परीक्षा|कोटा|दर|आंकड़*|बच्च*|व्यापारी|कारोबारी ने|लोगों|रोकने|तंगी|कारण|कोशिश|मजबूर*|उकसा*|आरोप*|मृतक*|ग्रामीण*|कुएं|ट्रेन|कर्मचारी*',
      ),
      counter: [
        ...elsewhere.hi.sport,
        ...elsewhere.hi.similes,
        ...words(
          'राजनीतिक|सियासी|हमल*|बम|विस्फोट|आतंकी*|स्क्वाड|फिल्म|ड्रोन|देश|शहीद*|सीमा|जवान*|सैनिक*|बचाते|बचाने|रक्षा|वतन',
        ),
      ],
      except: [
        ...figures('hi', words('आत्महत्या|खुदकुशी|सुसाइड|आत्महत्या कर*|खुदकुशी कर*')),
        ...words('सुसाइड स्क्वाड|सुसाइड बॉम्बर|सुसाइड अटैक|राजनीतिक आत्महत्या *'),
      ],
    },
    ja: {
      fair: words('自殺|飛び降り|遺書|身を投げ|飛び込み死亡|死にたい'),
      support: words(
        '男性|女性|男子|女子|生徒|児童|高校生|中学生|小学生|会社員|社員|職員|教員|遺族|家族|父|母|夫|妻|娘|息子|警察|県警|捜査|調査|いじめ|過労|パワハラ|遺書|相談|電話|支援|防止|予防|対策|人数|人が|増え|減|統計|厚労省|厚生労働省|若者|子ども|死亡|遺体|歳|精神|心|うつ|労災|裁判|命|ホーム|線路|学校|追い込|ほのめか|とみ|図っ|図り|SNS|農家|兵士|受刑',
      ),
      sure: words(
        '首をつり|首吊り|自殺未遂|自殺予防|自殺対策|自殺者|自殺願望|自傷|自傷行為|自死|自ら命を絶|命を絶った|命を絶つ|自殺防止|自殺率|飛び降り自殺|リストカット|希死念慮|自殺した|自殺を図|首つり|いのちの電話|無理心中|首をつって',
      ),
      counter: [
        ...elsewhere.ja.sport,
        ...elsewhere.ja.similes,
        ...words('爆弾|テロ|攻撃|政治的|経済的|ドローン|特攻|映画|スクワッド|爆発|自殺点|企業'),
      ],
      except: [...figures('ja', ['自殺']), '自殺点', '自殺行為', '自殺爆弾', '自殺テロ', '自殺攻撃'],
    },
    zh: {
      likely: words('跳楼|跳樓|上吊|割腕|尋短|寻短见'),
      fair: words('排除他杀|排除他殺|自杀|自殺|跳桥|跳橋|跳河|吞药|吞藥|烧炭|燒炭|遗书|遺書'),
      sure: words(
        '自杀身亡|自殺身亡|自杀未遂|自殺未遂|自杀倾向|自殺傾向|自杀念头|自殺念頭|自杀预防|自殺防治|预防自杀|預防自殺|自杀率|自殺率|自残|自殘|自伤|自傷|轻生|輕生|结束自己的生命|結束自己的生命|结束生命|跳楼身亡|跳樓身亡|自杀干预|自缢|自縊|自尽|自盡',
      ),
      support: words(
        '家中|抑郁|憂鬱|忧郁|心理|热线|熱線|家属|家屬|遗书|遺書|学生|學生|警方|男子|女子|少年|少女|老人|女孩|男孩|中学|中學|小学|小學|大学生|大學生|员工|員工|父亲|母亲|妻子|丈夫|儿子|女儿|家人|亲属|警察|报警|調查|调查|医院|醫院|医生|醫師|死者|遗体|遺體|身亡|死亡|留下|跳楼|跳樓|上吊|服毒|坠楼|墜樓|精神|压力|壓力|霸凌|欺凌|自残|人数|人數|统计|統計|青少年|士兵|囚犯|狱中|獄中|预防|預防|援助|岁|歲|企图|企圖|试图|試圖|曾|念头|救|生命|负债|家暴|演员|男星|女星|农民',
      ),
      counter: [
        ...elsewhere.zh.sport,
        ...elsewhere.zh.similes,
        ...words(
          '炸弹|炸彈|袭击|襲擊|政治|小队|小隊|特攻|电影|電影|无人机|無人機|爆炸|恐怖|突击队|突擊隊|式',
        ),
      ],
      except: [
        ...figures('zh', ['自杀', '自殺']),
        ...words(
          '自杀式|自殺式|自杀小队|自殺小隊|自杀突击队|自殺突擊隊|自杀炸弹|自殺炸彈|自杀无人机|自殺無人機|自杀袭击|自殺攻擊|自殺襲擊|政治上自杀|自残形秽|自伤害|自傷害|协助自杀|经济上的自杀|跳楼价|跳樓價|跳楼机|跳樓機|跳楼甩|跳樓大|上吊唁|上吊车|上吊装|上吊桥|敦煌遗书',
        ),
      ],
    },
  },
  wording: worded({
    en: [
      'suicide or self-harm',
      'You are not alone: if you or someone you know needs help, contact {source}.',
    ],
    ar: [
      'الانتحار أو إيذاء النفس',
      'لستم وحدكم: إذا احتجتم أنتم أو أحد تعرفونه إلى المساعدة، فاتصلوا بـ {source}.',
    ],
    es: [
      'al suicidio o a las autolesiones',
      'No está solo: si usted o alguien que conoce necesita ayuda, acuda a {source}.',
    ],
    fr: [
      'le suicide ou l’automutilation',
      'Vous n’êtes pas seul : si vous ou un proche avez besoin d’aide, contactez {source}.',
    ],
    de: [
      'Suizid oder Selbstverletzung',
      'Sie sind nicht allein: Hilfe für Sie oder jemanden, den Sie kennen, gibt es bei {source}.',
    ],
    hi: [
      'आत्महत्या या खुद को नुकसान पहुँचाने',
      'आप अकेले नहीं हैं: यदि आपको या आपके किसी परिचित को मदद चाहिए, तो {source} से संपर्क करें।',
    ],
    ja: [
      '自殺や自傷行為',
      'ひとりで悩まないでください。ご自身や身近な人に助けが必要なときは、{source}に相談できます。',
    ],
    'zh-Hans': ['自杀或自残', '您并不孤单：如果您或您认识的人需要帮助，请联系{source}。'],
    'zh-Hant': ['自殺或自殘', '您並不孤單：如果您或您認識的人需要協助，請聯絡{source}。'],
  }),
  sources: [
    source(
      '001',
      'en',
      'Find A Helpline',
      'https://findahelpline.com/',
      storedCopy('yorjandis/NevilleProyect, HealingEmergencyResources.kt'),
    ),
    source(
      'US',
      'en',
      '988 Suicide & Crisis Lifeline',
      'https://988lifeline.org/',
      storedCopy('msdmanuals.com, page on suicidal behaviour, 2025-04', '2026-11-23'),
      '988',
    ),
    source(
      'CA',
      'en',
      '9-8-8: Suicide Crisis Helpline',
      'https://988.ca/',
      storedCopy('cmhasaskatoon.ca, page on 9-8-8, 2023-12-05'),
      '988',
    ),
    source(
      'GB',
      'en',
      'Samaritans',
      'https://www.samaritans.org/',
      storedCopy('samaritans.org, page on contacting a Samaritan', '2026-11-23'),
      '116 123',
    ),
    source(
      'IE',
      'en',
      'Samaritans Ireland',
      'https://www.samaritans.org/ireland/',
      storedCopy('sampathmannam/MindAnchor, CrisisLine.kt'),
      '116 123',
    ),
    source(
      'FR',
      'fr',
      '3114, numéro national de prévention du suicide',
      'https://3114.fr/',
      storedCopy('3114.fr, page on what happens when one calls'),
      '3114',
    ),
    source(
      'FR',
      'fr',
      'SOS Amitié',
      'https://www.sos-amitie.com/',
      storedCopy('external-mirrors/MetaGer, lang/en/prevention-information.php'),
      '09 72 39 40 50',
    ),
    source(
      'DE',
      'de',
      'TelefonSeelsorge',
      'https://www.telefonseelsorge.de/',
      storedCopy('telefonseelsorge.de, 2025-12-02; number: telefonseelsorge-dueren.de', '2026-11-23'),
      '0800 1110111',
    ),
    source(
      'AT',
      'de',
      'TelefonSeelsorge Österreich',
      'https://www.telefonseelsorge.at/',
      storedCopy('nepthius/ResilientRhino, src/countries.js'),
      '142',
    ),
    source(
      'CH',
      'de',
      'Die Dargebotene Hand',
      'https://www.143.ch/',
      storedCopy('watson.ch, article of 2023-09-06'),
      '143',
    ),
    source(
      'ES',
      'es',
      'Línea 024 de atención a la conducta suicida',
      'https://www.sanidad.gob.es/linea024/home.htm',
      storedCopy('yorjandis/NevilleProyect, HealingEmergencyResources.kt'),
      '024',
    ),
    source(
      'MX',
      'es',
      'Línea de la Vida',
      'https://www.gob.mx/lineadelavida',
      storedCopy('yorjandis/NevilleProyect, HealingEmergencyResources.kt'),
      '800 911 2000',
    ),
    source(
      'AR',
      'es',
      'Centro de Asistencia al Suicida',
      'https://www.asistenciaalsuicida.org.ar/',
      storedCopy('external-mirrors/MetaGer, lang/en/prevention-information.php'),
      '135',
    ),
    source(
      'IN',
      'en',
      'Tele-MANAS',
      'https://telemanas.mohfw.gov.in/',
      storedCopy('tsathya98/promptwars-chennai-2026'),
      '14416',
    ),
    source(
      'JP',
      'ja',
      '厚生労働省「まもろうよ こころ」',
      'https://www.mhlw.go.jp/mamorouyokokoro/',
      storedCopy('meikikai-home.com, page of 2021-03-01'),
      '0120-279-338',
    ),
    source(
      'CN',
      'zh',
      '全国统一心理援助热线',
      'tel:12356',
      storedCopy('c.m.163.com, 2024-12-25, citing the health commission'),
      '12356',
    ),
    source('TW', 'zh-Hant', '安心專線', 'tel:1925', storedCopy('udn.com, article of 2025-09-15'), '1925'),
    source(
      'HK',
      'zh-Hant',
      '香港撒瑪利亞防止自殺會',
      'https://sbhk.org.hk/',
      storedCopy('madebysimon/OPUS, sos/international.md'),
      '2389 2222',
    ),
    source(
      'SA',
      'ar',
      'المركز الوطني لتعزيز الصحة النفسية',
      'https://www.ncmh.org.sa/',
      storedCopy('mraad500/AiQo, ProfessionalReferral.swift'),
      '920033360',
    ),
    source(
      'AU',
      'en',
      'Lifeline',
      'https://www.lifeline.org.au/',
      storedCopy('en.wikipedia.org, Lifeline (crisis support service)'),
      '13 11 14',
    ),
    source(
      'NZ',
      'en',
      '1737, need to talk?',
      'https://1737.org.nz/',
      storedCopy('yorjandis/NevilleProyect, HealingEmergencyResources.kt'),
      '1737',
    ),
  ],
};
