import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { elsewhere, phrases, words } from './elsewhere';
import { notChecked, source, storedCopy } from './source';
import { worded } from './worded';

/** Public elections: how and where to vote. Not those of a club, a company or a church. */
export const election: AdvisoryTopic = {
  kind: 'info',
  names: {
    en: {
      likely: [
        ...words(
          'special election*|returning officer*|hung parliament|lok sabha poll*|panchayat poll*|assembly poll*|recall vote|dissolv* parliament|ballot box*|ballot paper*|cast ballots|cast * ballot*|counting ballots|count* of ballots|ballots counted|ballots * * counted|midterms',
        ),
        ...phrases(
          words('run*|ran|candidate*|bid'),
          ['for'],
          words('governor|mayor|president|congress|office|parliament|the senate|the presidency'),
        ),
        ...phrases(
          words('presidential|mayoral|senate|congressional|parliamentary'),
          words('candidate*|nominee*|hopeful*|race*|campaign*|primar*|runoff*'),
        ),
        ...words(
          'gubernatorial|presidential debate*|presidential vote|presidential poll*|presidential run off|snap poll*|snap vote|caucuses|iowa caucus*|primary vot*|primary challenge*|primary race*|democratic primar*|republican primar*|campaign trail|campaign rally|nomination papers|ballot measure*|gerrymander*|redistricting|voting rights|vot* by post|congressional district*|council seats|# of the vote|percent of the vote|per cent of the vote|share of the vote',
        ),
        ...phrases(
          words('goes to the|go to the|went to the|going to the|head* to the|local|assembly|state'),
          ['polls'],
        ),
      ],
      fair: [
        ...words(
          'civic poll*|hustings|election|elections|pre election|reelection|re election|electorate|voters|election campaign*|election result*|referendum|runoff',
        ),
        ...phrases(
          words('elect*|choose|pick'),
          words('a|a new|their|their next'),
          words('president|mayor|parliament|government|governor'),
        ),
        ...words(
          'electoral|recount|turnout|a run off|the run off|run off between|run off vote|elected mayor|elected president|opinion poll*',
        ),
      ],
      sure: [
        ...words(
          'byelection*|electoral commission*|polling station*|polling place*|polling day|postal vot*|postal ballot*|mail in ballot*|mail in vot*|absentee ballot*|voter registration|register* to vote|electoral roll|electoral register|electoral college|voter turnout|voter id|exit poll*|disputed election|swing state*|vote count*|bypoll*|polling cent*|polling booth*|voting machine*|voter suppression|vot* by mail|poll worker*|battleground state*|eligible to vote|barred from standing|barred from running|early vot*',
        ),
        ...phrases(
          words(
            'general|presidential|parliamentary|local|municipal|regional|provincial|legislative|federal|assembly|midterm|by|snap|early|primary|runoff|run off|mayoral|gubernatorial|senate|state|council|european|national|free and fair',
          ),
          ['election*'],
        ),
        ...phrases(
          ['election'],
          words(
            'day|commission*|night|observer*|official*|fraud|rigging|win*|victory|defeat|law*|manifesto*',
          ),
        ),
      ],
      weak: words(
        'primaries|ballot|ballots|polls closed|polls open|polls opened|polls close|cast their votes|votes cast',
      ),
      support: words(
        'knesset|lok sabha|bundestag|landtag|likud|electoral|polling|turnout|constituenc*|parliament*|mayor*|governor*|senate|senator*|democrat*|republican*|seats|prime minister|opposition|ruling party|incumbent|district*|coalition|party|parties|voter*|vote|votes|labour|conservative*|government|country|nationwide|constitution*|county|state|counting|supporters|candidate*|campaign*|president*|minister*|poll|polls|stolen|rigg*|fraud|result*|landslide|majority|politic*|policy|policies|coup|democracy|ballot*|lawmakers|congress|leader*|mp|mps|liberal*|socialist*|left wing|right wing|far right|far left|nationalist*|trump|biden|harris|putin|modi|tory|tories|greens|power|rival*|resign*|premier|chancellor|regime|protest*|observers|win|wins|won|lost|second term|first round|manifesto*|debate*|tax|immigration|citizens|registered|registration|abroad|province|provincial|federal|national|republic|municipal|regional|counted|recount*|sunday|november|october|2024|2025|2026|2027|2028|called|snap|early|before the|ahead of|after the|swing|suburban|rural|quebec|scotland|france|germany|india|israel|turkey|brazil|britain|poland|european|eu|migration|economy|inflation|abortion|donor*|donations|put off|postpone*|delay*|brought forward|held|precinct*|clerk*|mail|independence|nominee*|nomination|statewide',
      ),
      counter: [
        ...elsewhere.en.sport,
        ...elsewhere.en.arts,
        ...words(
          'pope*|papal|cardinals|conclave|vatican|pontiff|club|clubs|shareholder*|union|student council|student union|student body|class president|captain|fifa|uefa|ioc|academy|award*|oscar*|grammy*|miss|hall of fame|synod|bishop*|abbot|chess|pta|guild|eurovision|readers|mvp|board of directors|annual general meeting|chairman|chairwoman|rector|strike|calvinis*|predestination|theolog*|jury|season|book of the year|player|players|school|pupils|prom|tax election|irs|homeowners|residents association|condominium|cooperative|alumni|sorority|fraternity|pageant|contestant*|reality show|eviction|homecoming|prefect*|trustees|emmy*|bafta*|boardroom|company|abbess|convent|nun|nuns|monastery|parish|choirmaster|best picture|university|pay offer|pay deal|fertili*|rainwater',
        ),
      ],
      except: [
        ...words(
          'election of * pope|election of officers|election to the hall|strike ballot*|* election to the academy|b election|ballot* for tickets|ticket ballot*|election fever',
        ),
        ...phrases(words('papal|club|board|union|student|student council|tax'), ['election*']),
      ],
    },
    es: {
      likely: words(
        'balotaj*|eligen presidente|boleta unica|casilla* electoral*|jornada de reflexion|campana electoral|resultado* electoral*|programa electoral|candidat* presidencial*|presidenciable*|candidat* a la presidencia|candidat* a la alcaldia|candidat* a alcalde*|candidat* a gobernador*|aspirante* presidencial*|carrera presidencial|debate presidencial|consulta popular|revocatoria de mandato|revocacion de mandato|# de los votos|# de los sufragios',
      ),
      fair: words(
        'legislativas|seccionales|elecciones|electoral|electorales|electorado|votantes|referendum|comicios|papeletas|segunda vuelta|plebiscito*|escrutinio|primera vuelta|referendo*|las autonomicas|las municipales|las presidenciales|las legislativas|las generales|las europeas|las primarias|el recuento',
      ),
      weak: ['urnas'],
      sure: [
        ...words(
          'colegio* electoral*|voto por correo|mesa* electoral*|sondeo* electoral*|a las urnas|en las urnas|cierre de las urnas|a pie de urna|balotaje*|ballotage|intencion de voto|recuento de votos|conteo de votos',
        ),
        ...phrases(
          ['elecciones'],
          words(
            'generales|presidenciales|municipales|autonomicas|legislativas|europeas|regionales|anticipadas|primarias|locales|parlamentarias|catalanas|andaluzas|federales|estatales',
          ),
        ),
        ...phrases(words('jornada|junta|censo|instituto nacional|tribunal|noche|padron|papeleta'), [
          'electoral',
        ]),
      ],
      support: words(
        'voto*|votar|partido*|parlamento|gobierno|escanos|diputados|alcald*|congreso|pais|derecha|candidat*|campana|presiden*|ministr*|gobern*|oposicion|resultado*|victoria|derrota|politic*|democracia|escrutinio|participacion|abstencion|encuesta*|sondeo*|coalicion|lider*|senado|senador*|asamblea|nacional*|adelant*|convoc*|domingo|fraude|observador*|ciudadan*|estado*|republica|regional*|municipal*|autonomic*|catalan*|gana*|pp|psoe|vox|sumar|morena|izquierd*|peronis*|mandato|legislatur*|reforma|consulta|independencia|mayoria|vota|votan|votaron|investidura|reeleccion|andaluc*|madrid|argentin*|mexic*|venezuel*|ecuador|bolivia|chile|colombia|peru|aspirante*|actas|sufragios|saliente',
      ),
      counter: [
        ...elsewhere.es.sport,
        ...elsewhere.es.arts,
        ...words(
          'club|socio|socios|barca|barcelona club|papa|conclave|vaticano|cardenales|accionistas|real madrid|federacion|fifa|rector|delegado|clase|alumnos|colegio de abogados|hermandad|cofradia|presidencia del|miss|sindical*|academia|comunidad de vecinos|instituto escolar|fc|cenizas|difunto*|concursante*|jurado|oscar|grammy|goya|comunidad de propietarios|ampa|decano|cofrade*|funerari*|arqueolog*|museo*|romana|etrusc*',
        ),
      ],
      except: words(
        'elecciones a la presidencia del|elecciones sindicales|elecciones al club|elecciones del club|urnas funerarias|urnas cinerarias|urnas romanas|segunda vuelta de la liga|segunda vuelta del campeonato|segunda vuelta del torneo',
      ),
    },
    fr: {
      likely: words(
        'legislatives|votation*|senatoriales|front republicain|campagne electorale|bulletin* de vote|ballottage*|primaire de la gauche|primaire de la droite|primaire* democrate*|primaire* republicaine*|candidat* a la mairie|candidat* a la presidence|candidat* a l elysee|tete* de liste|intentions de vote|brigue* un * mandat|# des voix|# des suffrages',
      ),
      fair: words(
        'triangulaire*|quadrangulaire*|desistement*|cantonales|communales|municipales|presidentielle|election|elections|electeurs|electrices|electorat|electoral|electorale|electoraux|electorales|referendum|scrutin|depouillement|taux de participation|premier tour des|second tour des',
      ),
      weak: [...words('partielle'), 'premier tour', 'second tour', 'urnes'],
      sure: [
        ...words(
          'election presidentielle|election legislative*|election partielle|legislatives partielles|bureau* de vote|listes electorales|liste electorale|isoloir*|second tour de l election|premier tour de l election|vote par procuration|soiree electorale|la presidentielle|les municipales|les legislatives|les europeennes|carte electorale|election federale|commission electorale|des municipales|aux municipales|aux legislatives|des legislatives|aux presidentielles|des presidentielles|aux europeennes|des europeennes|aux regionales|des regionales|aux urnes|sortie des urnes|dans les urnes|presidentielle #|municipales #|legislatives #',
        ),
        ...phrases(
          ['elections'],
          words(
            'presidentielles|legislatives|municipales|regionales|departementales|europeennes|senatoriales|anticipees|locales|generales|federales',
          ),
        ),
      ],
      support: words(
        'verts|vote|votes|voter|parti|partis|depute*|maire*|gouvernement|assemblee|tour|gauche|droite|parlement|pays|candidat*|campagne|president*|ministre*|opposition|resultat*|victoire|defaite|politiqu*|democrati*|depouillement|participation|abstention*|sondage*|coalition|leader*|senat*|national*|anticipee*|dimanche|fraude|observateur*|citoyen*|republique|regional*|municipal*|macron|melenchon|rn|lr|ps|lfi|nouveau front|ecologist*|socialiste*|extreme droite|extreme gauche|majorite|mandat|dissolution|reforme|reelu|elu|elus|elue|vainqueur|legislati*|europeen*|trump|etats unis|allemagne|constitution*|independance|centre|premier ministre|chef de l etat|reelu*|suffrages|sortant*',
      ),
      counter: [
        ...elsewhere.fr.sport,
        ...elsewhere.fr.arts,
        ...words(
          'miss|pape|conclave|cardinaux|vatican|club|actionnaires|syndicat|delegue*|classe|bureau de l association|federation|fifa|ballon d or|academie|immortel*|jury|eleves|lycee|cse|copropriete|entreprise|jeunes lecteurs|mister|domicile|cendres|defunt*|candidate miss|oscars|cesar|comite d entreprise|doyen|parents d eleves|funerair*|archeolog*|musee*|louvre|antique*|etrusque*',
        ),
      ],
      except: [
        ...words(
          'elections professionnelles|urnes funeraires|urnes cineraires|scrutin du ballon|terre d election|patrie d election|pays d election|urnes etrusques|urnes romaines|urnes grecques',
        ),
        ...phrases(
          ['election'],
          words('de miss|* pape|* * pape|professionnelle*|de domicile|du club|de miss *|a l academie'),
        ),
      ],
    },
    de: {
      likely: words(
        'urnengang*|gemeindewahl*|grossratswahl*|standeratswahl*|wahlzettel*|zur urne|direktmandat*|sonntagsfrage|wahlkampf*|wahlsieg*|wahlergebnis*|stimmzettel*|wahlbeteiligung*|referendum|wahl in ^|prozent der stimmen|# der stimmen',
      ),
      fair: words(
        'wahlen|vorwahl*|neuen landtag|neuen bundestag|neues parlament|neuen prasidenten|vor der wahl|nach der wahl|burgermeisteramt|urnengang*',
      ),
      sure: words(
        'bundestagswahl*|landtagswahl*|europawahl*|kommunalwahl*|prasidentschaftswahl*|parlamentswahl*|neuwahl|neuwahlen|oberburgermeisterwahl*|burgermeisterwahl*|nationalratswahl*|prasidentenwahl*|us wahl*|wahllokal*|wahlkreis*|wahlberechtigt*|briefwahl*|wahlleiter*|wahlabend*|wahlprogramm*|stichwahl*|wahlhelfer*|vorgezogene* wahl*|wahlurne*|wahlumfrage*|wahltag*|wahlsonntag*|abgeordnetenhauswahl*|burgerschaftswahl*|wahlbenachrichtigung*|wahlbetrug*|wahlniederlage*|wahlplakat*|unterhauswahl*|wahlkommission*|wahler|wahlerinnen|wahlern|zwischenwahlen|kongresswahl*|wahlausgang*|wahlrecht*|wahlen in|wahl gewonnen|die wahlen|hochrechnung*|volksentscheid*|volksbegehren*|volksabstimmung*|burgerentscheid*|erststimme*|zweitstimme*|gemeinderatswahl*|stadtratswahl*|kreistagswahl*|landratswahl*|gouverneurswahl*|senatswahl*|spitzenkandidat*|kanzlerkandidat*|prasidentschaftskandidat*|burgermeisterkandidat*|neuauszahlung*',
      ),
      weak: ['wahl'],
      support: words(
        'partei*|kandidat*|stimmen|bundestag|landtag|parlament*|regierung*|kanzler*|opposition*|prozent|spd|cdu|afd|fdp|prasident*|hochrechnung*|koalition*|land|gewinnt|gewann|wahlt*|wahler*|hamburg|bremen|berlin|bayern|hessen|sachsen|thuringen|usa|fraktion*|urnengang|abstimm*|wahlkampf*|gewahlt|ergebnis*|sieg|niederlage|politik*|demokrat*|auszahlung|beteiligung|umfrage*|grune*|linke*|senat*|nationalist*|vorgezogen*|sonntag|betrug|beobachter*|burger*|republik|regional*|macht|mehrheit|amtsinhaber*|minister*|staats*|volk|bund|lander*|neu|us|trump|frankreich|polen|turkei|europa|eu|rechtspopulist*',
      ),
      counter: [
        ...elsewhere.de.sport,
        ...elsewhere.de.arts,
        ...words(
          'papst*|konklave|kardinal*|vorsitzend*|klub*|studienfach*|betriebsrat*|aufsichtsrat*|klassensprecher*|miss|kapitan*|aktionar*|hauptversammlung|rektor*|bischof*|synode|vorstand*|mittel der|partnerwahl|elternbeirat*|dfb|fifa|uefa|jury|auto des jahres|sportler*|schul*|elternrat*|jugendwort*|kleid*|urlaub*|beruf*|studium|vogel des jahres|weinkonigin*|karneval*|prinz*|*verein|*vereins|vereins*|vereine',
        ),
      ],
      except: words(
        'mittel der wahl|qual der wahl|keine andere wahl|erste wahl|zweite wahl|keine wahl|zur wahl stehen|die wahl zum vereins*|wahl des papstes|wahl des neuen papstes|vorwahl #',
      ),
    },
    ar: {
      likely: words(
        'استحقاق بلدي|استحقاقات تشريعيه|استحقاق رئاسي|استحقاق نيابي|باب ترشح|رئاسيات|مرشح رئاسي|مرشحه رئاسيه|مرشح رئاسه|ترشح رئاسه|سباق انتخابي|فرز اصوات|استحقاق انتخابي',
      ),
      fair: words(
        'تشريعيات|اختيار مجالسهم|انتخابات|انتخابيه|انتخابي|اقتراع|ناخبين|ناخبون|ناخب|جوله ثانيه|يصوتون|نسبه مشاركه|اختيار برلمان|اختيار رئيس',
      ),
      weak: ['استفتاء'],
      sure: [
        ...words(
          'صناديق اقتراع|صندوق اقتراع|مراكز اقتراع|مركز اقتراع|لجنه انتخابات|مفوضيه انتخابات|هيئه انتخابات|حمله انتخابيه|حملات انتخابيه|دعايه انتخابيه|نتائج انتخابات|مكاتب تصويت|سباق رئاسي|جوله اعاده|دوائر انتخابيه',
        ),
        ...phrases(['انتخابات'], words('رئاسيه|برلمانيه|تشريعيه|بلديه|محليه|عامه|مبكره|نصفيه|نيابيه')),
      ],
      support: words(
        'جبهه|حزب|احزاب|مرشح*|تصويت|حكومه|انفصال|استقلال|شعبي|ناخب*|مواطن*|حمله*|رئيس*|رئاسه|رئاسيه|برلمان*|تشريعيه|بلديه|وزير*|وزراء|معارضه|نتائج|فوز|فاز|هزيمه|سياسي*|ديمقراطي*|مشاركه|نسبه|استطلاع*|ائتلاف|زعيم|نائب|نواب|وطني*|مبكره|احد|تزوير|مراقب*|دوله|جمهوريه|دستور*|حكومي*|مجلس|سلطه|حاكم|ولايه|مقاعد|مقعد|صوت|لجنه|هيئه|قانون|سقوط|امريكيه|تونس*|عراق*|ليبيا|لبنان|مغرب*|مصر*|تركيا|اسرائيل|اصوات*|باصواتهم',
      ),
      counter: [
        ...elsewhere.ar.sport,
        ...elsewhere.ar.arts,
        ...words(
          'انديه|اهلي|زمالك|اتحاد الكره|بابا|كرادله|فاتيكان|مساهم*|نقابه|طلاب|طلابيه|فيفا|اتحاد الطلبه|جمعيه عموميه|غرفه',
        ),
      ],
      except: [
        'استفتاء الجماهير',
        ...phrases(['انتخابات'], words('نادي|النادي|نقابه|اتحاد|طلابيه|الاهلي|الزمالك|النقابه')),
      ],
    },
    hi: {
      likely: words(
        'के लिए मतदान|वोट डाल*|प्रधान चुनाव*|परिषद चुनाव*|पालिका चुनाव*|मेयर चुनाव*|एग्जिट पोल*|वोटों की गिनती|नामांकन पत्र*|चुनाव लड़*|जनमत संग्रह|चुनाव मैदान|चुनाव चिह्न|उम्मीदवारों की सूची|प्रत्याशियों की सूची|प्रतिशत वोट|फीसदी वोट',
      ),
      fair: words('चुनावों|मतदान|चुनावी|चुनाव में|चुनाव के लिए|चुनाव से पहले|चुनाव की तारीख*|चुनाव जीत*|चुनाव हार*'),
      sure: [
        ...words(
          'चुनाव आयोग|उपचुनाव*|चुनाव प्रचार|मतदान केंद्र*|मतदान केन्द्र*|मतगणना|मतदाता*|ईवीएम|निर्वाचन आयोग|चुनाव परिणाम|चुनाव नतीज*|आचार संहिता|मतपत्र*|वोटर लिस्ट',
        ),
        ...phrases(words('लोकसभा|विधानसभा|आम|पंचायत|निकाय|नगर निगम|राष्ट्रपति|संसदीय|मध्यावधि|राज्यसभा'), [
          'चुनाव*',
        ]),
      ],
      weak: ['चुनाव', 'वोटिंग'],
      support: words(
        'मतदान|वोट*|पार्टी*|पार्टियों|उम्मीदवार*|प्रत्याशी*|सीट*|भाजपा|कांग्रेस|सरकार|मुख्यमंत्री|प्रधानमंत्री|दल|नतीज*|जीत*|हार*|राज्य|मंत्री|नेता*|तारीख*|चरण|विधायक*|सांसद|गठबंधन*|दोनों गठबंधन|झारखंड|बिहार|महाराष्ट्र|हरियाणा|दिल्ली|घोषणापत्र|रैली*|एनडीए|इंडिया|मतदाता*|प्रचार|नामांकन|आयोग|बहुमत|विपक्ष*|सत्ता|लोकतंत्र|संसद|विधानसभा|लोकसभा|राष्ट्रपति|परिणाम|रुझान*|गिनती|ऐलान|मुकाबला|बागी|टिकट|मोदी|राहुल|एग्जिट|प्रतिशत|आमने|सपा|बसपा|आप|जदयू|राजद|टीएमसी|अध्यादेश|ट्रंप|बाइडेन|अमेरिका|पाकिस्तान|बांग्लादेश|देश|जनता|मेयर|बूथ*',
      ),
      counter: [
        ...elsewhere.hi.sport,
        ...elsewhere.hi.arts,
        ...words(
          'पोप|कार्डिनल*|वेटिकन|टीम|करियर|रंग|कपड़*|विषय*|छात्रसंघ|क्लब|कोर्स|सही|जीवनसाथी|बीसीसीआई|चयन|कॉलेज|बिग बॉस|रियलिटी शो|अवॉर्ड|पुरस्कार|बैंक|समिति',
        ),
      ],
      except: words('करियर का चुनाव|पोप का चुनाव|कप्तान का चुनाव|छात्रसंघ चुनाव*|क्लब के चुनाव'),
    },
    ja: {
      likely: words('選管|投票率|過半数割れ|街頭演説|決選投票|予備選|当選確実|得票率|投票日'),
      fair: words('選挙|総選挙|議席|再選|立候補|候補者'),
      sure: words(
        '道議選|府議選|町議選|村議選|首長選|区議選|衆院選|参院選|衆議院選挙|参議院選挙|大統領選|統一地方選|地方選挙|知事選|市長選|県議選|市議選|都議選|区長選|町長選|村長選|補欠選挙|補選|期日前投票|投票所|開票|投開票|選挙戦|選挙区|選挙管理委員会|選挙権|国政選挙|選挙運動|出口調査|中間選挙|有権者|比例代表|不在者投票|議会選挙|総選挙後|解散総選挙|選挙結果|選挙違反|住民投票|国民投票|政見放送|一票の格差|出直し選',
      ),
      weak: ['投票'],
      support: words(
        '選挙|政党|与党|野党|首相|議席|国会|自民|立憲|公約|当選|開票|投票率|大統領|候補|候補者|公認|擁立|立候補|出馬|勝利|敗北|政権|内閣|解散|議員|議会|政治|知事|市長|町長|村長|告示|公示|世論調査|得票|有権者|投票|連立|党|維新|公明|共産|国民民主|民主|州|米|トランプ|バイデン|独裁|監視|不正|民主主義|憲法|軍事|統一|首長|任期|争点|街頭|演説|陣営|現職|新人|議長|区|県',
      ),
      counter: [
        ...elsewhere.ja.sport,
        ...elsewhere.ja.arts,
        ...words(
          '生徒会|学級|クラス|教皇|法王|コンクラーベ|枢機卿|総会|株主|クラブ|労働組合|組合|人気|学園|部長|町内会|理事長|オールスター|マスコット|キャラ|お菓子|商店街|ご当地|商品|グルメ|スイーツ|社内|賞',
        ),
      ],
      except: words(
        'akb総選挙|選抜総選挙|生徒会選挙|人気投票|人気総選挙|ファン投票|学級委員選挙|生徒会長選挙|お菓子総選挙|アイドル総選挙|パン総選挙',
      ),
    },
    zh: {
      likely: words(
        '九合一选举|九合一選舉|投票率|初选|初選|投票日|参选人|參選人|胜选|勝選|败选|敗選|总统候选人|總統候選人|当选总统|當選總統|选战|選戰',
      ),
      fair: words(
        '选举|選舉|開票|开票|选举结果|選舉結果|竞选|競選|选票|選票|候选人|候選人|计票|計票|得票率|连任|連任',
      ),
      sure: words(
        '票站|大选|大選|总统选举|總統選舉|总统大选|總統大選|议会选举|議會選舉|立委选举|立委選舉|立法会选举|立法會選舉|国会选举|國會選舉|地方选举|地方選舉|市长选举|市長選舉|中期选举|中期選舉|补选|補選|投票站|投票所|投开票|投開票|选民|選民|选情|選情|选区|選區|选举委员会|選舉委員會|中選會|选举日|選舉日|出口民调|出口民調|邮寄选票|公投|换届选举|提前选举|选举人票|罢免投票|罷免投票|罢免案|罷免案|大罢免|大罷免',
      ),
      support: words(
        '总统|總統|政党|政黨|议会|議會|投票|国会|國會|执政|執政|反对党|反對黨|民主党|共和党|首相|总理|候选人|候選人|参选|參選|当选|當選|连任|連任|得票|席位|议席|議席|议员|議員|州长|州長|市长|市長|选战|民调|民調|政府|政权|政權|政治|民主|立法|立委|国民党|國民黨|民进党|民進黨|自民党|民众党|反对派|反對派|特朗普|川普|拜登|哈里斯|票|计票|計票|舞弊|美国|美國|韩国|日本|法国|德国|印度|台湾|台灣|香港|县|縣|州|全国|國家|国家|众议院|參議院|参议院|乌克兰|俄罗斯|以色列|土耳其|辩论|辯論',
      ),
      counter: [
        ...elsewhere.zh.sport,
        ...elsewhere.zh.arts,
        ...words(
          '班长|班長|班会|班會|教皇|教宗|枢机|樞機|梵蒂冈|梵蒂岡|学生会|學生會|股东|股東|俱乐部|俱樂部|董事|粉丝|粉絲|选美|業主|业主|工会|工會|会长|會長|社团|社團|班干部|足协|发票|村民小组组长|委员长|班级|校园|奖|獎|评审|評審|协会|協會|院士',
        ),
      ],
      except: words(
        '班长选举|班長選舉|竞选班长|競選班長|学生会选举|學生會選舉|开票据|开票务|竞选学生会|大选手|开票员',
      ),
    },
  },
  wording: worded({
    en: ['an election', 'voting'],
    ar: ['موضوع الانتخابات', 'التصويت'],
    es: ['a unas elecciones', 'cómo votar'],
    fr: ['une élection', 'le vote'],
    de: ['eine Wahl', 'zur Wahl'],
    hi: ['चुनाव', 'मतदान'],
    ja: ['選挙', '投票'],
    'zh-Hans': ['选举', '投票'],
    'zh-Hant': ['選舉', '投票'],
  }),
  sources: [
    source(
      '001',
      'en',
      'ACE Electoral Knowledge Network',
      'https://aceproject.org/',
      storedCopy('Sligowebworks/ifes, links.php: as http://www.aceproject.org/'),
    ),
    source('US', 'en', 'Vote.gov', 'https://vote.gov/', storedCopy('18f.gsa.gov, blog post of 2016-09-27')),
    source(
      'US',
      'es',
      'Vote.gov en español',
      'https://vote.gov/es',
      storedCopy('18f.gsa.gov, blog post of 2016-09-27'),
    ),
    source(
      'GB',
      'en',
      'Electoral Commission',
      'https://www.electoralcommission.org.uk/',
      storedCopy('alphagov/datagovuk_find, upcoming-election-data.md, 2026-01-23'),
    ),
    source(
      'IE',
      'en',
      'An Coimisiún Toghcháin - The Electoral Commission',
      'https://www.electoralcommission.ie/',
      notChecked,
    ),
    source(
      'EU',
      'en',
      'European Parliament: European elections',
      'https://elections.europa.eu/',
      storedCopy('Palumba-EU/palumba-eu-app-frontend: a page of it'),
    ),
    source(
      'FR',
      'fr',
      'Ministère de l’Intérieur: élections',
      'https://www.elections.interieur.gouv.fr/',
      notChecked,
    ),
    source('DE', 'de', 'Die Bundeswahlleiterin', 'https://www.bundeswahlleiterin.de/', notChecked),
    source('AT', 'de', 'Bundesministerium für Inneres: Wahlen', 'https://www.bmi.gv.at/412/', notChecked),
    source('ES', 'es', 'Junta Electoral Central', 'https://www.juntaelectoralcentral.es/', notChecked),
    source('MX', 'es', 'INE - Instituto Nacional Electoral', 'https://www.ine.mx/', notChecked),
    source(
      'IN',
      'en',
      'Election Commission of India',
      'https://www.eci.gov.in/',
      storedCopy('pushkar8723/electoral-bonds'),
    ),
    source('IN', 'hi', 'भारत निर्वाचन आयोग', 'https://hindi.eci.gov.in/', notChecked),
    source('JP', 'ja', '総務省 選挙・政治資金', 'https://www.soumu.go.jp/senkyo/', notChecked),
    source('TW', 'zh-Hant', '中央選舉委員會', 'https://www.cec.gov.tw/', notChecked),
    source('HK', 'zh-Hant', '選舉管理委員會', 'https://www.eac.hk/', notChecked),
    source('TN', 'ar', 'الهيئة العليا المستقلة للانتخابات', 'https://www.isie.tn/', notChecked),
    source('EG', 'ar', 'الهيئة الوطنية للانتخابات', 'https://www.elections.eg/', notChecked),
    source('IQ', 'ar', 'المفوضية العليا المستقلة للانتخابات', 'https://ihec.iq/', notChecked),
    source('CA', 'en', 'Elections Canada', 'https://www.elections.ca/', notChecked),
    source(
      'AU',
      'en',
      'Australian Electoral Commission',
      'https://www.aec.gov.au/',
      storedCopy('robinst/ausballot'),
    ),
  ],
};
