/**
 * Words of a text that is about something else: a match, a work of art, a business. Next to them a
 * name that has two meanings is more often a team, a title or a figure of speech, whatever the topic.
 */
interface Elsewhere {
  readonly sport: readonly string[];
  readonly arts: readonly string[];
  /** Adjectives that take a deed or a disaster out of the literal: a political earthquake. */
  readonly adjectives: readonly string[];
  /** Politics, business and private life, in which disasters and deeds are figures of speech. */
  readonly fields: readonly string[];
  /** What bears a name of its own: a restaurant, a band, a boat. */
  readonly bearers: readonly string[];
  /** What opens a comparison. */
  readonly similes: readonly string[];
  /** Animals and how they are kept: what they fall ill with is not what people do. */
  readonly animals: readonly string[];
}

export const elsewhere = {
  en: {
    sport: words(
      'striker|midfield*|goalkeeper*|goalie|quarterback*|touchdown*|playoff*|innings|wicket*|coach|coached|league|nhl|nfl|nba|mls|afl|nrl|championship*|semifinal*|semi final|quarterfinal|stadium|teammate*|half time|halftime|scored|scoring|goals|unbeaten|kick off|penalties|hat trick|fixture*|rugby|football|soccer|cricket|basketball|baseball|ice hockey|tennis|golf|boxer|boxing|title race|dressing room|locker room|pitch|batting|batters|bowlers|knockout|grand prix|racecourse|jockey*|racehorse*|derby|defender*|winger*|fullback*|transfer window|fans|supporters',
    ),
    arts: words(
      'album*|song|songs|band|bands|singer*|guitar*|drummer*|bassist|lyrics|chart*|concert*|gig|gigs|orchestra|opera|ballet|symphony|choir|film|films|filmmaker*|movie*|sequel|box office|screenwriter|trailer|sitcom|soundtrack|netflix|biopic|thriller|novel|novels|novelist|memoir|poem*|poet|playwright|paperback|comic|comics|superhero*|marvel|video game*|playstation|xbox|exhibition|gallery|sculptor|painting|canvas|comedian*|comedy|cast|starring|starred|theme park|rollercoaster*|roller coaster*|ride|cocktail*|restaurant*|wrestler|rapper*|dj|festival|dance*|musical',
    ),
    fields: words(
      'stock market|markets|investors|shareholders|wall street|westminster|boardroom|backbench*|brand|marketing|advert*|emails|inbox|headlines|complaints|applications|requests|memes|tweets|outrage|criticism|controversy|scandal|applause|laughter|emotions|feelings|industry|fashion|fintech|crypto|bitcoin|startup*|start up*|software|codenamed|code named|named after|nicknamed|so called|metaphorical*|proverbial|etymolog*|dictionary|tariffs|layoffs',
    ),
    adjectives: words(
      'political|politically|diplomatic|financial|financially|economic|constitutional|legal|corporate|commercial|commercially|electoral|reputational|tactical|creative|emotional|sporting|media|social media|career|professional|artistic|cultural|demographic|digital|legislative|judicial|institutional|regulatory|moral|musical|fiscal|romantic|industrial|strategic|literary|culinary|hormonal',
    ),
    bearers: words(
      'restaurant|bar|cafe|hotel|nightclub|pub|house|group|brand|beer|boat|yacht|ship|racehorse|horse|roller coaster|ride|band|album|single|song|film|movie|series|novel|book|play|game|team|club|magazine|label|car|motorbike|project|software|chocolate|street',
    ),
    similes: words('like a|like an|as if a|as though a|was like|akin to|sort of|kind of a'),
    animals: words(
      'poultry|flock*|hens|hen|chicken*|turkeys|turkey farm*|ducks|geese|swans|gannet*|gulls|pelican*|sea lion*|birds|cattle|cow|cows|herd*|dairy|pigs|mink|cats|kitten*|dogs|horses|seals|zoo|macaque*|cull*|slaughter*|egg|eggs|veterinar*|vets|wildlife|animal*|farm|farms|feline|bovine|canine',
    ),
  },
  es: {
    sport: words(
      'gol|goles|golead*|delantero*|portero*|centrocampista*|entrenador*|liga|copa|champions|estadio|vestuario|jugador*|futbol*|baloncesto|tenis|equipo|partido de ida|hinchas|aficion|aficionados|hinchada|torneo|semifinal*|empat*|marcador|banquillo|fichaje*|campeonato|penalti|arbitro|plantilla|boxeador*|ciclista*',
    ),
    arts: words(
      'pelicula*|filme*|cine|cineasta*|disco|album|cancion*|cantante*|banda|guitarrista|concierto*|gira|novela*|novelista|poema*|opera|ballet|orquesta|sinfonia|teatro|netflix|taquilla|actor|actriz|estreno|protagonizada|exposicion|cuadro|videojuego*|montana rusa|parque de atracciones|coctel*|restaurante*|rapero|festival|teleserie*',
    ),
    fields: words(
      'bolsa|bolsas|mercado*|inversor*|accionista*|comercial|consejo de administracion|sede del partido|redes sociales|criticas|reproches|elogios|protestas|quejas|rumores|dimision*|sector|industria|moda|criptomoneda*|emocional|sentimental|publicitari*|marca|correos|ofertas|aplausos|risas|polemica|escandalo|apodad*|carrera profesional|etimolog*|diccionario|aranceles|despidos',
    ),
    adjectives: words(
      'politic*|diplomatic*|financier*|economic*|mediatic*|judicial*|institucional*|electoral*|bursatil*|empresarial*|comercial*|deportiv*|artistic*|cultural*|emocional*|sentimental*|social*|demografic*|digital*|interno|interna|profesional*|tactic*|informativ*|legislativ*|literari*|musical*',
    ),
    bearers: words(
      'restaurante|bar|cafe|hotel|discoteca|cerveza|marca|barco|velero|yate|caballo|grupo|banda|album|disco|single|cancion|pelicula|serie|novela|libro|obra|equipo|club|revista|sello|coche|moto|proyecto|empresa|chocolate|calle|barrio|operacion|estadio|festival|asociacion',
    ),
    similes: words('como un|como una|especie de|autentico|autentica|verdadero|verdadera|suena a'),
    animals: words(
      'avicola*|granja*|gallina*|pollo*|pavos|patos|aves|gaviota*|cisne*|ganad*|vaca*|bovin*|cerdo*|felin*|canin*|gato*|perro*|lobo* marino*|zoo*|macaco*|sacrific*|huevo*|veterinari*|fauna|animal*',
    ),
  },
  fr: {
    sport: words(
      'buts|buteur*|attaquant*|gardien de but|milieu de terrain|entraineur*|ligue|championnat|coupe du monde|coupe de france|stade|vestiaire*|joueur*|joueuse*|football*|rugby*|basket*|tennis|equipe|supporters|match|matchs|finale|demi finale|mercato|arbitre|xv de|quinze de|cycliste*|peloton|boxeur*|tribunes|defense adverse|handball*',
    ),
    arts: words(
      'film|films|cinema|cineaste*|album*|chanson*|chanteur|chanteuse|groupe de rock|guitariste*|concert*|tournee|roman|romans|romancier*|poeme*|opera|ballet|orchestre|symphonie|choeur|scene|theatre|netflix|acteur|actrice|realisateur|realisatrice|exposition|tableau|jeu video|montagnes russes|parc d attractions|cocktail|restaurant*|rappeur*|festival|spectacle*|bande dessinee|long metrage|humoriste*|serie televisee',
    ),
    fields: words(
      'interne|bourse|marche|marches|investisseur*|actionnaire*|conseil d administration|siege du parti|reseaux sociaux|critiques|reproches|eloges|plaintes|rumeurs|demission*|secteur|industrie|mode|cryptomonnaie*|publicitaire*|marque|courriels|mails|applaudissements|rires|polemique|scandale|surnomme*|carriere|licenciement*|etymolog*|dictionnaire',
    ),
    adjectives: words(
      'politique*|diplomatique*|financier*|financiere*|economique*|mediatique*|judiciaire*|institutionnel*|electoral*|electorale*|boursier*|boursiere*|commercial*|sportif*|sportive*|artistique*|culturel*|emotionnel*|sentimental*|social*|demographique*|numerique*|interne*|professionnel*|tactique*|industriel*|legislati*|litteraire*|musical*',
    ),
    bearers: words(
      'restaurant|bar|cafe|hotel|discotheque|biere|marque|bateau|voilier|chalutier|yacht|cheval|groupe|album|single|titre|chanson|film|serie|roman|livre|piece|equipe|club|magazine|label|voiture|moto|projet|entreprise|societe|chocolat|rue|operation|stade|festival|association',
    ),
    similes: words('comme un|comme une|sorte de|veritable|veritables|a l image d|fait l effet d'),
    animals: words(
      'elevage*|volaille*|poule*|dinde*|canard*|oies|cygne*|goeland*|mouette*|oiseau*|avicole*|abattu*|abattage*|vache*|bovin*|porcs|chat|chats|felin*|chien*|canin*|otarie*|zoo|macaque*|oeufs|veterinair*|faune|anima*|ferme|fermes',
    ),
  },
  de: {
    sport: words(
      'tor|tore|torjager*|torwart*|sturmer*|mittelfeld*|trainer*|bundesliga*|liga|pokal*|stadion*|*stadion|kabine|spieler*|*spieler|fussball*|handball*|basketball*|tennis*|eishockey*|mannschaft*|fans|aufsteiger|abstieg*|tabellenfuhrer*|halbfinal*|finale|elfmeter*|schiedsrichter*|derby|boxer*|*sieg|*liga|abwehr|gegentor*|halbzeit|heimspiel*|auswartsspiel*|landerspiel*',
    ),
    arts: words(
      'film*|*film|kino*|*regisseur*|regisseur*|album*|song*|lied|band|*band|sanger*|gitarrist*|konzert*|*konzert|tournee|roman|romane|*roman|gedicht*|oper|*oper|ballett*|orchester*|sinfonie|chor|buhne|theater*|netflix|schauspieler*|ausstellung*|gemalde|videospiel*|computerspiel*|achterbahn*|freizeitpark*|cocktail*|restaurant*|rapper*|festival*|musical*|premiere|hauptrolle|komiker*|kabarett*|fernsehserie*',
    ),
    fields: words(
      'finanz*|wirtschaftspolitisch*|borse*|borsen*|*markt|*markte|anleger*|aktionar*|aktie*|aufsichtsrat*|vorstand*|parteizentrale*|kritik|beschwerden|anfragen|antragen|emails|mails|bewerbungen|klagen|geruchte|rucktritt*|branche*|*branche|industrie|modewelt|krypto*|werbe*|beifall*|applaus|gelachter|skandal*|emporung|entrustung|begeisterung|gefuhle|gefuhlen|spitzname*|karriere*|etymolog*|worterbuch*|zolle|entlassungen',
    ),
    adjectives: words(
      'politisch*|diplomatisch*|finanziell*|wirtschaftlich*|okonomisch*|medial*|juristisch*|sportlich*|emotional*|kunstlerisch*|kulturell*|gesellschaftlich*|demografisch*|digital*|beruflich*|taktisch*|institutionell*|literarisch*|musikalisch*|geopolitisch*|innerparteilich*',
    ),
    bearers: words(
      'restaurant|bar|cafe|hotel|disko|diskothek|bier|marke|boot|segelboot|schiff|pferd|gruppe|band|album|single|song|lied|film|serie|roman|buch|stuck|team|klub|verein|magazin|label|auto|motorrad|projekt|firma|schokolade|strasse|stadion|festival|achterbahn|familie|frau|herr',
    ),
    similes: words(
      'wie ein|wie eine|gleicht einem|gleicht einer|gleichsam|wahre|wahrer|wahres|regelrechte*|einer art',
    ),
    animals: words(
      '*geflugel*|huhn*|*henne*|pute|puten*|enten*|ganse*|schwan*|kranich*|mowe*|vogel|vogeln|*vogel|stall*|rinder*|kuhe*|milchvieh*|schwein*|katze*|hund*|zoo|zoos|makak*|gekeult|eier|tier|tier*|veterinar*|seehund*|robbe*|wildtier*',
    ),
  },
  ar: {
    sport: words(
      'هدف|اهداف|هداف|مهاجم*|مدافع|حارس مرمي|مدرب*|دوري|كاس|ملعب*|لاعب*|كره قدم|كره سله|منتخب*|نادي|جماهير|مشجع*|مباراه|مباريات|بطوله|حكم مباراه|رياضي|رياضيه|رياضيا|شباك|مرمي|انتقالات|تشكيله|فريق',
    ),
    arts: words(
      'فيلم*|افلام|سينما*|دور عرض|مخرج*|البوم*|اغنيه|اغاني|مطرب*|مغني*|فرقه|حفل*|روايه|روايات|روائي*|قصيده|شاعر*|اوبرا|باليه|اوركسترا|مسرح*|مسلسل*|ممثل|ممثله|فنان*|لوحه|العاب فيديو|لعبه|مهرجان*|مطعم|بطوله فنيه|نتفليكس|فني|فنيه|فنيا',
    ),
    fields: words(
      'بورصه|اسواق|مستثمر*|مساهم*|شركه|اسهم|مجلس الاداره|مواقع تواصل|تواصل اجتماعي|انتقادات|جدل|غضب|استقاله*|استقالات|شائعات|تعليقات|رسائل|تهاني|تهنئه|تصفيق|موضه|وسط فني|مشاعر|دعائي*|علامه|ما يشبه|فضيحه|اروقه|تغريد*|اشبه|معجم|قاموس',
    ),
    adjectives: words(
      'سياسي|سياسيه|سياسيا|دبلوماسي*|مالي|ماليه|اقتصادي|اقتصاديه|اقتصاديا|اعلامي*|قضائي*|انتخابي|انتخابيه|تجاري*|رياضي|رياضيه|رياضيا|كروي|كرويه|فني|فنيه|فنيا|ثقافي*|عاطفي*|اداري*|مهني|مهنيا|اجتماعي|تكتيكي|رقمي*',
    ),
    bearers: words(
      'مطعم|مقهي|فندق|ملهي|بيره|جعه|علامه|ماركه|سفينه|يخت|قارب|حصان|فرقه|البوم|اغنيه|فيلم|مسلسل|روايه|كتاب|مسرحيه|فريق|نادي|مجله|سياره|شركه|مصنع|متحف|مشروع|شارع|حي|ملعب|مهرجان|لعبه|شوكولاته|برنامج|ماكينات|مدينه',
    ),
    similes: words('كانه|كانها|اشبه|بمثابه|يشبه|ما يشبه'),
    animals: words(
      'دواجن|دجاج*|طيور|طائر|بط|بجع|بيض|مزرعه|مزارع|اعدام|اعدم*|نفوق|نافق*|ابقار|ماشيه|قطيع|قطط|حيوان*|قرد|بيطري*|محميه',
    ),
  },
  hi: {
    sport: words(
      'गोल|बल्लेबाज*|गेंदबाज*|विकेट*|रन|रनों|छक्क*|चौक*|मैच*|कप्तान*|कोच|खिलाड़ी*|खिलाड़ियों|क्रिकेट*|फुटबॉल*|हॉकी|टेनिस|आईपीएल|विश्व कप|स्टेडियम|टूर्नामेंट|फाइनल|सेमीफाइनल|शतक|पारी|पदक*|मुक्केबाज*|दर्शक*|पहलवान*',
    ),
    arts: words(
      'फिल्म*|फ़िल्म*|सिनेमा*|निर्देशक*|एल्बम*|गाना|गाने|गीत|गायक*|गायिका|बैंड|कॉन्सर्ट|उपन्यास*|कविता*|नाटक*|मंच|सीरीज|वेब सीरीज|नेटफ्लिक्स|अभिनेता*|अभिनेत्री*|बॉलीवुड|बॉक्स ऑफिस|ट्रेलर|प्रदर्शनी|वीडियो गेम|रेस्तरां|रेस्टोरेंट|कॉमेडी*|कलाकार*',
    ),
    fields: words(
      'राजनीति|सियासत|शेयर|बाजार*|सेंसेक्स|निफ्टी|निवेशक*|कंपनी*|उद्योग|इस्तीफ*|बयान*|विवाद*|घोटाल*|खुलास*|शिकायत*|संदेश*|मैसेज*|ऑफर*|विज्ञापन*|तारीफ*|आलोचना*|प्रतिक्रिया*|बधाई*|मीम*|पार्टी के भीतर|गठबंधन|दलबदल|फैशन|जगत|भावना*|नाम का|नामक|उपनाम|शब्दकोश',
    ),
    adjectives: words(
      'राजनीतिक|सियासी|आर्थिक|वित्तीय|मीडिया|सोशल|कूटनीतिक|व्यावसायिक|पेशेवर|सामाजिक|भावनात्मक|चुनावी|डिजिटल|सांस्कृतिक|कारोबारी',
    ),
    bearers: words(
      'रेस्तरां|रेस्टोरेंट|होटल|कैफे|बार|बीयर|ब्रांड|जहाज|नाव|घोड़ा|बैंड|एल्बम|गाना|गीत|फिल्म|सीरीज|उपन्यास|किताब|नाटक|टीम|क्लब|पत्रिका|कार|बाइक|परियोजना|कंपनी|चॉकलेट|सड़क|मेल|एक्सप्रेस|स्टेडियम',
    ),
    similes: words('की तरह|के समान|मानो|एक तरह'),
    animals: words(
      'मुर्गी*|मुर्गियां|मुर्गियों|चूजे|कुक्कुट*|पोल्ट्री|बत्तख*|पक्षी|पक्षियों|कौवे|कौवों|चिकन|अंडे|अंडों|फार्म*|पशु*|गायों|बिल्ली*|कुत्ते|चिड़ियाघर*|बाघ*|जानवर*|बंदर*',
    ),
  },
  ja: {
    sport: words(
      '打線|投手|監督|選手|球団|試合|優勝|リーグ|サッカー|野球|ラグビー|テニス|ゴール|得点|首位|決勝|甲子園|ファン|スタジアム|連勝|連敗|移籍|代表戦|力士|競馬|安打|本塁打',
    ),
    arts: words(
      '映画|監督作|主演|俳優|女優|歌手|アルバム|新曲|楽曲|バンド|ライブ|コンサート|公演|小説|作家|漫画|アニメ|ゲーム|舞台|ドラマ|歌劇|オペラ|展覧会|絵画|芸能|アイドル|カクテル|レストラン|居酒屋|遊園地|コースター|ブランド|ネットフリックス|オーケストラ',
    ),
    fields: words(
      '政界|政局|党内|永田町|政治|財界|業界|社内|経営|市場|株価|株式|相場|人事|投資家|金融|広告|メール|注文|批判|非難|抗議|拍手|歓声|称賛|話題|噂|炎上|芸能界|角界|球界|学界|ビジネス|キャンペーン|衝撃|語源|辞書|円安|円高|物価|値上げ|関税',
    ),
    adjectives: words('政治的|経済的|社会的|商業的|企業の|政治の|経営上の|外交的|戦術的|職業的'),
    bearers: words(
      'カフェ|居酒屋|レストラン|ホテル|ビール|ブランド|号|バンド|アルバム|曲|映画|小説|漫画|ゲーム|球団|クラブ|雑誌|車|放電|計画|社|製菓|作戦',
    ),
    similes: words('のような|のように|みたいな|さながら|まるで|と呼ばれ|という名|にたとえ|に例え'),
    animals: words(
      '養鶏|鶏|殺処分|家きん|卵|農場|野鳥|死骸|ツル|白鳥|ハクチョウ|アヒル|牛|養豚|豚|猫|犬|動物|獣医|万羽|家畜',
    ),
  },
  zh: {
    sport: words(
      '球队|球隊|球迷|主场|主場|客场|客場|连胜|連勝|进球|進球|射门|射門|教练|教練|球员|球員|联赛|聯賽|冠军|冠軍|决赛|決賽|总决赛|足球|篮球|籃球|网球|網球|棒球|排球|足坛|足壇|体坛|體壇|比赛|比賽|得分|夺冠|奪冠|世界杯|奥运|奧運|队员|隊員|主帅|门将',
    ),
    arts: words(
      '电影|電影|影片|导演|導演|主演|演员|演員|专辑|專輯|新歌|歌曲|歌手|歌迷|乐队|樂隊|樂團|乐团|演唱会|演唱會|音乐会|音樂會|小说|小說|作家|漫画|漫畫|动漫|游戏|遊戲|电视剧|電視劇|网剧|话剧|歌剧|芭蕾|票房|上映|首映|展览|展覽|画展|画作|综艺|綜藝|餐厅|餐廳|酒吧|鸡尾酒|过山车|雲霄飛車|乐园|樂園|品牌|奈飞|影坛|影壇|乐坛|樂壇|文坛|文壇|娱乐圈|娛樂圈',
    ),
    fields: words(
      '资本|資本|股市|股价|股價|股东|投资者|投資者|投资人|公司|企业|企業|业界|業界|行业|行業|产业|產業|商界|科技圈|辞职|辭職|董事|社交媒体|社群媒體|网络上|广告|廣告|投诉|投訴|订单|訂單|批评|批評|质疑|質疑|掌声|掌聲|尖叫|祝福|情绪|情緒|改革|丑闻|醜聞|代号|代號|绰号|取名|名为|名為|营销|行銷|降价|价格战|口碑|词源|詞源|词典|关税|關稅|裁员|裁員',
    ),
    adjectives: words(
      '政治|经济|經濟|商业|商業|金融|外交|职业|職業|社会性|社會性|品牌|市场|市場|人事|舆论|輿論|官场|官場|政坛|政壇|战术|戰術|职场|職場|情感|文化|数字|學術|学术',
    ),
    bearers: words(
      '餐厅|餐廳|酒店|咖啡馆|咖啡館|酒吧|啤酒|品牌|号|號|乐队|樂隊|专辑|專輯|歌曲|电影|電影|电视剧|小说|小說|漫画|游戏|遊戲|队|隊|俱乐部|杂志|汽车|公司|火锅店|行动|計畫|巧克力',
    ),
    similes: words('如同|犹如|猶如|仿佛|彷彿|宛如|般的|似的|好比|堪称|堪稱|所谓'),
    animals: words(
      '鸡|雞|家禽|禽类|禽類|鸭|鴨|鹅|鵝|扑杀|撲殺|候鸟|候鳥|野鸟|野鳥|鹤|鶴|牛|猪|豬|猫|貓|犬|动物|動物|兽医|獸醫|养殖|養殖|农场|農場',
    ),
  },
} as const satisfies Record<string, Elsewhere>;

/** What makes another sense of a name that has several: a match, a work of art, a business, a comparison. */
export function besides(language: keyof typeof elsewhere): string[] {
  const { sport, arts, fields, similes } = elsewhere[language];
  return [...sport, ...arts, ...fields, ...similes];
}

/**
 * The phrases in which a name stands next to an adjective or a bearer of `elsewhere`, to be excepted:
 * "political earthquake", "terremoto político", "Café Vulkan".
 */
export function figures(language: keyof typeof elsewhere, names: readonly string[]): string[] {
  const { adjectives } = elsewhere[language];
  const isAfter = language === 'es' || language === 'fr' || language === 'ar';
  return [...(isAfter ? phrases(names, adjectives) : phrases(adjectives, names)), ...borne(language, names)];
}

/** The phrases in which a name stands next to what bears it: "Café Vulkan", "Typhoon restaurant". */
export function borne(language: keyof typeof elsewhere, names: readonly string[]): string[] {
  const { bearers } = elsewhere[language];
  const isBefore = language === 'es' || language === 'fr' || language === 'ar';
  return [...phrases(bearers, names), ...(isBefore ? [] : phrases(names, bearers))];
}

/** Every phrase with one word of each list: "un terremoto de", "otra avalancha de". */
export function phrases(first: readonly string[], ...others: readonly (readonly string[])[]): string[] {
  return others.reduce<string[]>(
    (begun, list) => begun.flatMap((start) => list.map((each) => `${start} ${each}`)),
    [...first],
  );
}

/** The phrases in which up to so many other words stand between two: "worker in Texas tested positive". */
export function apart(most: number, first: readonly string[], last: readonly string[]): string[] {
  const between = Array.from({ length: most + 1 }, (_, count) => ' *'.repeat(count));
  return phrases(
    first.flatMap((each) => between.map((gap) => each + gap)),
    last,
  );
}

/** One line of words apart by bars: shorter to read and to send than a list. */
export function words(line: string): string[] {
  return line.split('|');
}
