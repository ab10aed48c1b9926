import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { besides, elsewhere, figures, phrases, words } from './elsewhere';
import { notChecked, source, storedCopy } from './source';
import { worded } from './worded';

/** Earthquakes, storms, floods, fires, eruptions: what to do when one comes. */
export const naturalDisaster: AdvisoryTopic = {
  kind: 'info',
  names: {
    en: {
      fair: words(
        'torrential rain*|earthquake*|quake|quakes|flooding|landslide|landslides|drought|droughts|sinkhole*|wildfire*|aftershock*|floods|hurricane ^|cyclone ^|typhoon ^|snowstorm*|hailstorm*|tremor|fires rag*|fires burn*|fires swept|fires have|deadly fires|monsoon|under water',
      ),
      likely: [
        ...words(
          'debris flow*|nor easter*|atmospheric river*|bomb cyclone*|ash cloud*|ash plume*|pyroclastic|swollen river*|bushfire*|magnitude #|# magnitude|fire jumped|blaze jumped|weather warning*|severe weather',
        ),
        ...phrases(
          words('burned|burnt|scorched|charred|torched|destroyed'),
          words('#|more than #|nearly #|about #'),
          ['acres', 'hectares'],
        ),
        ...words(
          'dust storm*|sandstorm*|ice storm*|dam burst|earth shook|ground shook|dam collapse*|levee breach*|dam breach*',
        ),
      ],
      sure: [
        ...words(
          'bush fire*|forest fire*|flash flood*|floodwater*|severe flooding|storm surge*|mudslide*|mudflow*|volcanic eruption*|volcano erupt*|volcanic ash|tropical storm*|tropical cyclone*|hurricane season*|hurricane warning*|hurricane force|national hurricane center|natural disaster*|tornado warning*|tornado outbreak|richter scale|made landfall|makes landfall|earthquake relief|magnitude earthquake*|magnitude quake*|tsunami warning*|super typhoon*|category # hurricane|category # storm|earthquake victims|floods of #|burst its banks|burst their banks|earthquake of #|tsunami of #|hurricane of #|storm of #|drought of #|cyclone of #|eruption of #|river* flooded|town flooded|homes were flooded|wildfire smoke|wildfire season|floods in|brush fire*|brushfire*|grass fire*|vegetation fire*|landslip*|rockslide*|rockfall*|winter storm*|lava flow*|spew* lava|spew* ash|flooded homes|flooded streets|flooded roads|zero containment|percent contained|per cent contained|cloudburst*|glacier collapse*',
        ),
        ...phrases(['flood'], words('warning*|alert*|water*|victim*|relief|defence*|defense*|hit|of #')),
      ],
      weak: words(
        'deluge|gales|storm|storms|flood|flooded|avalanche|avalanches|eruption|erupted|landfall|thunderstorm*|river* burst|tsunami|hurricane|typhoon|cyclone|tornado|volcano|tremors|tsunamis|hurricanes|cyclones|blizzard*|typhoons|tornadoes|volcanoes|storm ^|lava',
      ),
      support: words(
        'magnitude|epicent*|landfall|evacuat*|missing|rescue*|homes|houses|village*|coast|coastal|winds|wind|rain|rains|rainfall|rainstorm*|torrential|damage*|residents|fled|flee|rubble|aftershock*|meteorolog*|weather|ash|valley|river*|island*|seismic|survivors|homeless|acres|firefighters|mountain*|bridge*|swept|inundat*|displaced|hillside|climber*|skier*|snow|injured|killed|death toll|roads|crops|farmers|without power|buried|streets|emergency|sea level|wetter|erupt*|evacuees|shelters|alps|dam|levee*|hit|hits|struck|strike|strikes|shook|shakes|shaken|jolt*|rattled|felt|slam*|batter*|devastat*|destroy*|deadly|toll|dead|deaths|died|killing|warn*|alert*|aid|victims|measuring|flatten*|level*|ripped|tore|tearing|barrel*|toward|towards|approach*|category|people|northern|southern|eastern|western|province|pacific|atlantic|caribbean|gulf|philippines|japan|turkey|syria|nepal|indonesia|haiti|florida|texas|louisiana|oklahoma|iceland|morocco|taiwan|chile|california|kilometres|kilometers|miles|km|airport*|flights|schools|trapped|collaps*|disaster*|recovery|rebuild*|relief|richter|crater|summit|spew*|dormant|active|landed|strengthen*|gust*|path|forecast*|tropical|offshore|ground|earth|scientists|geolog*|quake*|floods|flooding|touched down|heads for|heading for|nears|churn*|bears down|cut off|washed away|stranded|submerged|marooned|sandbag*|town|suburb*|downstream|upstream|waist deep|knee deep|storm damage|blazes|burned|scorched|highway|knocked out|treatment plant|power|passengers|dug|relatives|reservoir*|harvest*|water|irrigation|shortage*|tents|crews|hectares|metres|meters|ashore|*mph|*kmh|*kph|lava|monsoon',
      ),
      counter: [
        ...besides('en'),
        ...elsewhere.en.adjectives,
        ...words(
          'political*|vote|votes|voters|won|win|wins|victory|majority|calls|protest|beat|overtime|match|jet|jets|aircraft|spitfire*|raf|pilot*|hawker|eurofighter|dylan|players|rangers|paperwork|coalition|cabinet|backlash|fighter|puck|defeated|election|fc|vacuum|poll|polls|orders|twitter|snooker|title|playlist|sales|fraternity|thrash|cup|gamer*|shooter|chess|romance|rollout|lawsuits|subscribers|clubbers|game|games|roster|tournament|season opener|insiders|hollywood|fence|email|shares|critics|booker|prize|investor*|company|ratings|viewers|reviews|economy|spending|debt|accusations|allegations|market|price|prices|world of|entertainment|bollywood|banking|tech|confetti|insults|parkinson*|missile*|airstrike*|arson*|naked eye|astronom*',
        ),
      ],
      except: [
        ...figures(
          'en',
          words(
            'earthquake*|quake|quakes|tsunami*|hurricane*|storm|storms|typhoon*|cyclone*|tornado*|landslide*|avalanche*|flood|floods|flooding|eruption*|volcano*|wildfire*|bushfire*|blizzard*|tremors|aftershock*|drought*|mudslide*|firestorm*|heatwave*|superstorm*',
          ),
        ),
        ...words(
          'deluge of *|political storm*|media storm*|twitter storm*|perfect storm|by storm|storm of *|storms of *|flood of *|floods of tears|flood* of applications|avalanche of *|tsunami of *|tornado of *|hurricane of *|blizzard of *|cyclone of|in a landslide|storm in a teacup|up a storm|desert storm|brain storm|storm drain*|hurricane carter|carolina hurricanes|^ hurricanes|hurricane higgins|melbourne storm|colorado avalanche|flood* into|flooded with|flood the market|flooded the market|violence erupted|row erupted|erupted in|eruption of joy|eruption of violence|eruption of anger|goal drought|title drought|trophy drought|scoring drought|ratings drought|flood the zone|storm the|storm troop*|eye of the storm|weather the storm|weathered the storm|calm before the storm|tremors in|flood of|flooding the market|flooding back|flooding in|floods of|silver tsunami|like a hurricane|like a tornado|like a tsunami|like an earthquake|like a volcano|like an avalanche|eruption of applause|eruption of laughter|^hurricanes|^cyclones|^avalanche|^tornadoes|earthquake of *|quake of *|typhoon of *|volcano of *|wildfire of *|drought of *|earthquakes of *|aftershocks of *|like wildfire|like a wildfire|like a bushfire|^earthquakes|^quakes|^volcanoes|^typhoons|^storm|a storm of|baby blizzard|eye of a storm|a landslide over|by a landslide|hailstorm of *|snowstorm of *',
        ),
        ...phrases(['landslide'], words('victor*|win*|defeat|majority|election|of *|vote|re election')),
      ],
    },
    es: {
      likely: [
        ...words('manga de agua|tromba* de agua|granizada*|ceniza volcanica'),
        'magnitud #',
        ...phrases(words('calcina*|arrasa*|quema*|devora*'), words('#|mas de #|unas #'), ['hectareas']),
        ...words('tierra tembl*|volvio a temblar|rotura de la presa|bajo el agua'),
      ],
      fair: words(
        'sequia|inundacion*|sismo|sismos|seismo|seismos|terremotos|huracanes|borrasca|alud|aludes|temblor|huracan ^|ciclon ^|tifon ^|incendios|la dana|una dana|la crecida|crecidas|desbordamiento*|replicas|se desbordo|se desbordaron',
      ),
      sure: words(
        'incendio* forestal*|replica* del terremoto|escala de richter|erupcion volcanica|erupcion del volcan|alerta de tsunami|tormenta tropical|desastre* natural*|catastrofe* natural*|deslizamiento* de tierra*|corrimiento* de tierra*|temporada de huracanes|gota fria|toco tierra|terremoto de magnitud|hectareas calcinadas|hectareas arrasadas|hectareas quemadas|fuego forestal|fuegos forestales|terremoto de #|terremoto de intensidad|sismo de #|seismo de #|tormenta de nieve|tormenta de granizo|avalancha de nieve|alud de nieve|terremoto de ^|inundaciones en|riada en|entro en erupcion|entra en erupcion|volcan en erupcion|vientos huracanados|ojo del ciclon tropical|damnificados por las inundaciones|damnificados por el terremoto|deslave*|huaico*|huayco*|desbordamiento del rio|crecida del rio|colada* de lava|ola de incendios|lluvias torrenciales',
      ),
      weak: words(
        'diluvio|aguacero*|tormenta|tormentas|temporal|avalancha|dana|erupcion|terremoto|tsunami|tornado|ciclon|tifon|volcan|huracan|tornados|ciclones|tifones|maremoto|volcanes|damnificados|riada*',
      ),
      support: words(
        'magnitud|epicentro|evacua*|fallecidos|desaparecidos|heridos|vecinos|costa|viento*|lluvia*|hectareas|bomberos|rio|viviendas|damnificad*|lava|ceniza*|montan*|esquiador*|nieve|aemet|rescate|derrumb*|provincia|proteccion civil|arrasa*|monte|erupcion|sacud*|sinti*|golpe*|azot*|devast*|destr*|muert*|victimas|sur de|norte de|este de|oeste de|turquia|mexico|chile|japon|marruecos|nepal|filipinas|florida|caribe|pacifico|peru|ecuador|colombia|guatemala|islandia|isla|islas|grados|categoria|alerta|ayuda|toco tierra|personas|habitantes|poblacion|escombros|tierra|reconstruccion|escuelas|vuelos|aeropuerto|richter|desaloj*|costas|sismo|replica*|ciudad|avanza|kilometros|inundad*|anegad*|madrugada|desbord*|temporada|crater|litros|metro cuadrado|cortad*|corto|granizo|carretera*|trenes|suspend*|agua|riego|embalse*|cosecha*|restri*|agricultor*|regantes|pueblos|calcin*|brigad*|sepult*|casas|paraliz*',
      ),
      counter: [
        ...besides('es'),
        ...elsewhere.es.adjectives,
        ...words('coalicion|partido|llamadas|turistas|mundo del|economia'),
        ...phrases(
          words('un|una|este|esta|otro|otra'),
          words('terremoto|tornado|volcan|ciclon|tifon|tormenta|erupcion|riada|torrente|temporal'),
          ['de'],
        ),
        'disturbios',
        'museo*',
      ],
      except: [
        ...figures(
          'es',
          words(
            'terremoto*|sismo*|seismo*|tsunami*|huracan|huracanes|tormenta*|temporal|temblor|ciclon*|tifon*|tornado*|avalancha*|alud|inundacion*|erupcion|volcan*|incendio|sequia|maremoto|replica*|riada*',
          ),
        ),
        ...words(
          'tsunami de *|avalancha de *|tormenta perfecta|tormenta de ideas|huracan de *|huracanes de *|aluvion de *|alud de *|sequia goleadora|atletico huracan|huracan vencio|huracan gano|huracan empato|huracan perdio|ante huracan|contra huracan|ojo del huracan|inundacion de *|incendios de contenedores|incendios de coches|incendios domesticos|incendios en viviendas|incendios urbanos|temblor de manos|temblor en las manos|temblor esencial',
        ),
      ],
    },
    fr: {
      fair: words(
        'seisme|seismes|inondation|inondations|crue|crues|secheresse|ouragans|cyclones|avalanche|ouragan ^|cyclone ^|typhon ^|tempete ^|incendies',
      ),
      likely: [
        ...words('episode cevenol|episode* mediterraneen*|secousse* sismique*|orage* de grele|canadair*'),
        'tremblement* de terre',
        'magnitude #',
        ...phrases(
          words('parcouru|brule|ravage|detruit|devore|calcine'),
          words('#|# #|plus de #|plus de # #|pres de # #'),
          ['hectares'],
        ),
        ...words('rupture de barrage|rupture d une digue|sous les eaux'),
      ],
      sure: words(
        'seisme de magnitude|feu* de foret|incendie* de foret|eruption volcanique|alerte au tsunami|tempete tropicale|catastrophe* naturelle*|glissement* de terrain|coulee* de boue|echelle de richter|saison des ouragans|vigilance rouge|vigilance orange|repliques sismiques|feux de vegetation|hectares de foret|hectares brules|partis en fumee|seisme de #|avalanche de neige|tempete de neige|crue de la|crue du|inondations dans|vague submersion|sinistres des inondations|victimes des inondations|en crue|emporte trois skieurs|entre en eruption|entrer en eruption|entrait en eruption|eboulement*|pluies torrentielles|pluies diluviennes|la terre a tremble|submersion marine|coulee* de lave|sorti* de son lit',
      ),
      weak: words(
        'deluge|tempete|tempetes|avalanches|eruption|orages|inonde|inondee|inondes|inondees|ouragan|cyclone|typhon|tsunami|tornade|volcan|sinistres|typhons|tsunamis|tornades|volcans|raz de maree',
      ),
      support: words(
        'emport*|magnitude|evacu*|disparus|blesses|habitants|cote|cotes|vent|vents|pluie*|hectares|pompiers|riviere*|fleuve|maisons|lave|cendres|skieur*|neige|meteo|alerte|routes|village*|massif|electricite|km h|montagne*|randonneur*|victimes|frapp*|secou*|detrui*|ravage*|touche*|balay*|mort|morts|tue|tues|maroc|turquie|syrie|japon|chili|nepal|martinique|guadeloupe|mayotte|reunion|caraibes|jamaique|floride|philippines|antilles|islande|taiwan|nord|sud|est de|ouest|ile|iles|province|personnes|rafales|categorie|aeroport|vols|repliques|aide|sinistr*|reconstruction|decombres|devast*|arrache*|toitures|ecoles|foyers|ressenti*|degat*|epicentr*|indemn*|communes|inonde*|inondation*|crue*|menace*|quais|digue*|alpiniste*|departement*|route|tuant|coupe*|reveill*|mesure*|eau|nappes|agriculteurs|recoltes|barrage*|restriction*|pont*|flammes|foret*',
      ),
      counter: [
        ...besides('fr'),
        ...elsewhere.fr.adjectives,
        ...words(
          'but|reactions|appels|coalition|groupe|contrefacons|remplacant|salle|monde du|monde de la|monde de l|tremblement de terre de rires',
        ),
        ...phrases(
          ['un', 'une'],
          words('seisme|ouragan|volcan|cyclone|typhon|eruption|inondation|raz de maree|deluge'),
          words('de|d|dans le|chez'),
        ),
      ],
      except: [
        ...figures(
          'fr',
          words(
            'seisme*|tsunami*|ouragan*|tempete*|cyclone*|typhon*|tornade*|avalanche*|inondation*|eruption*|volcan*|secheresse|raz de maree|tremblement de terre|crue|repliques|incendie|glissement de terrain|orage*',
          ),
        ),
        ...words(
          'tsunami de *|tsunami d *|avalanche de *|avalanche d *|tempete dans un verre|tempete de *|tempete d *|raz de maree electora*|raz de maree rose|raz de maree bleu|raz de maree de|inonde de|inondee de|inondes de|oeil du cyclone|en crue de|ouragan de *|ouragan d *|cyclone de *|tornade de *|tornade d *|seisme dans le monde|incendies de voitures|incendies de poubelles|incendies de vehicules|incendies domestiques|incendies d habitation*',
        ),
      ],
    },
    de: {
      likely: [
        ...words('murgang*|sturmbo*|hagelsturm*'),
        ...words('der starke #|starke von #|magnitude #'),
        ...phrases(['steh*', 'stand*'], words('unter wasser|* unter wasser|* * unter wasser')),
      ],
      fair: words(
        'erdbeben*|hurrikan*|taifun*|durre|unwetter*|erdrutsch*|lawine|lawinen|orkan*|mure|muren|pegel|uberflut*|dammbruch*|deichbruch*',
      ),
      sure: words(
        'erdbeben der starke|hochwasser*|waldbrand*|uberschwemmung*|vulkanausbruch*|naturkatastrophe*|sturmflut*|flutkatastrophe*|tropensturm*|wirbelsturm*|nachbeben|sturzflut*|flutopfer*|schlammlawine*|richterskala|seebeben|lawinenungluck*|lawinenabgang*|erdbebengebiet*|erdbebenopfer*|buschbrand*|sturmtief*|erdstoss*|starkregen*|bergsturz*|felssturz*|murenabgang*|schneesturm*|uberflutung*|spuckt lava|spuckt * lava|erde bebt*|bebte die erde|wintersturm*',
      ),
      weak: words(
        'land unter|flut|fluten|sturm|sturme|tsunami*|zyklon*|tornado*|vulkan*|beben|flachenbrand*',
      ),
      support: words(
        'starke|magnitude|epizentrum|evakuier*|todesopfer|vermisst*|verletzt*|kuste*|windgeschwindigkeit*|regen*|starkregen|hektar|feuerwehr*|fluss*|pegel*|hauser|asche|skifahrer*|schnee|wetterdienst|dacher|baume|bahnverkehr|schaden|verschuttet*|dorfer|deich*|bergsteiger*|tourengeher*|kmh|erschutter*|retter*|traf|trifft|getroffen|zerstor*|verwust*|tot|tote*|opfer*|helfer*|hilfs*|turkei|syrien|japan|nepal|florida|island|taiwan|marokko|philippinen|indonesien|haiti|mexiko|italien|griechenland|chile|ausgebrochen|ausbruch|ausbruche|fegt*|zieht|zog|insel*|menschen|region|meter|kilometer|warn*|fluge|flughafen*|gebaude|schulen|trummer*|milliardenhohe|strom|stadt|bewohner*|grad|zentrum|kategorie|lava|wiederaufbau|wasser|orkan*|osten|westen|sud*|nord*|schwer*|heftig*|wassermassen|uberflutet*|keller|strassen|umgesturzt*|sturzten|rettungskrafte|katastrophe*|ernte*|landwirt*|trinkwasser|wald|talsperre*|urlauber*|lahm|spuckt',
      ),
      counter: [
        ...besides('de'),
        ...elsewhere.de.adjectives,
        ...words(
          'koalition*|beschwerde*|kapitol|fc|bayern|e mails|dortmund|trafen|bastille|eurofighter|kampfjet*|luftwaffe|empor*|wahl|partei*|kurs*|mode*|sport*|kultur*|unterhaltungs*|ein sturm der|ein sturm von|einen sturm der|einen sturm von|eine lawine der|eine flut der|ein tsunami der|ein orkan der|einen orkan der|ein erdbeben in|ein flachenbrand der',
        ),
      ],
      except: [
        ...figures(
          'de',
          words(
            'erdbeben*|beben|tsunami*|hurrikan*|sturm*|sturme|orkan*|taifun*|tornado*|lawine*|flut*|hochwasser*|vulkan*|durre*|erdrutsch*|unwetter*|flachenbrand*|nachbeben|wirbelsturm*|uberschwemmung*|waldbrand*|buschbrand*|erdstoss*|gewitter*',
          ),
        ),
        ...words(
          'flut von *|flut an *|flut der *|lawine von *|sturm auf|sturm der entrustung|sturm und drang|im sturm|tsunami von *|tsunami an *|hochwasserhose*|vulkaniseur*|vulkanisier*|uberflutet mit|uberflutet von|flachenbrand aus|erdrutschsieg*|erdrutschartig*|erdrutschniederlage*|erdrutsch sieg*|orkanartig*|vulkanstadion|beben in der partei|ruhe vor dem sturm|sturm im wasserglas|eine lawine von|lawine an|eine flut an|eine flut von|orkan an|orkan von|orkan aus',
        ),
      ],
    },
    ar: {
      likely: [...words('رجه ارضيه|عاصفه ترابيه'), 'بقوه #'],
      fair: words('زلزال|زلازل|فيضان|فيضانات|سيول|اعاصير|جفاف|اعصار|حرائق'),
      sure: words(
        'هزه ارضيه|هزات ارضيه|هزات ارتداديه|مقياس ريختر|حرائق غابات|حرائق الغابات|كارثه طبيعيه|كوارث طبيعيه|كوارث الطبيعيه|انهيارات ارضيه|انهيار ارضي|ثوران بركان*|انفجار بركان*|ثار بركان|عاصفه استوائيه|عاصفه مداريه|امواج تسونامي|سيول جارفه|منكوبين|حريق غابات|حريق غابه|انزلاق تربه|انزلاق ارضي|انزلاقات ارضيه|عاصفه رمليه|انهيار سد',
      ),
      weak: words('عاصفه|عواصف|انهيار ثلجي|تسونامي|زلزالا|بركان|طوفان'),
      support: words(
        'بقوه|درجه|درجات|قتلي|مقتل|مفقود*|اجلاء|سكان|ساحل|امطار|رياح|منازل|انقاذ|مركز الزلزال|مصرع|نازح*|اضرار|قري|ارصاد|تشريد|جرف*|دمر*|مشرد*|ضرب|هز|يهز|تهز|هزت|قوي|عنيف|مدمر|تركيا|سوريا|مغرب|يابان|ايران|افغانستان|نيبال|ضحايا|عاصمه|جنوب|شمال|شرق|غرب|انقاض|ريختر|شوارع|مباني|منكوب*|ناج*|فلوريدا|فلبين|اندونيسيا|جزيره|جزر|تحذير*|ثار|ثوران|حمم|رماد|سواحل|شرقي|غربي|كارثه|اغاثه|مساعدات|قتلت|اصابه|قتل|يقترب|اقترب|تقترب|اقتراب|يجتاح|اجتاح|عمان|سيارات|سيول|فيضان*|غرق*|طرق|جسر|جسور|غمر*|سلطات|عشرات|مياه|بلدات|قريه|وادي|اوديه|انهار|دفاع مدني|طريق|غزيره|قطعت|اغلقت|اغلاق|مدينه|رمليه|ملاحه|تضرب|يضرب|عائلات|شرد|شردت|مطار|طقس|غبار|ثلجيه|رعديه|زراعه|محاصيل|هكتار*|دونم*|غابات|اخماد|تلتهم|التهم*|يثور',
      ),
      counter: [
        ...besides('ar'),
        ...elsewhere.ar.adjectives,
        ...words('ائتلاف|سلع|احتجاج*|تواصل|اقصي|اقصى|حماس|عالم|كره|قدم|سوق|فن|قصف|غاره|غارات|صاروخ*'),
      ],
      except: [
        ...figures(
          'ar',
          words(
            'زلزال*|زلازل|هزه ارضيه|هزات|هزات ارتداديه|تسونامي|اعصار|اعاصير|عاصفه|عواصف|طوفان|فيضان|فيضانات|سيول|بركان|انهيار|جفاف|حريق',
          ),
        ),
        ...words(
          'طوفان الاقصي|طوفان من *|فيضان من *|عاصفه الحزم|اعصار من *|بركان غضب|بركان من *|عاصفه انتقادات|عاصفه جدل|زلزال من *|زلزالا من *|تسونامي من *',
        ),
      ],
    },
    hi: {
      likely: words('अतिवृष्टि|ओलावृष्टि'),
      fair: words('सैलाब|बाढ़|भूकंप|भूकम्प|चक्रवात*|जलमग्न|उफान पर|जलभराव'),
      sure: words(
        'भूकंप के झटक*|भूकम्प के झटक*|बाढ़ प्रभावित|बाढ़ पीड़ित*|बाढ़ राहत|बाढ़ का पानी|बादल फट*|प्राकृतिक आपदा*|भूस्खलन|चक्रवाती तूफान*|हिमस्खलन|जंगल की आग|रिक्टर|जंगलों में आग|बाढ़ग्रस्त|जंगल में आग|ज्वालामुखी विस्फोट|जंगलों की आग|जंगल में लगी आग|जंगलों में लगी|खतरे के निशान|बांध टूट*|तटबंध टूट*',
      ),
      weak: words('तूफान|आंधी|सूखा|सूखे|तूफ़ान|सुनामी|ज्वालामुखी*'),
      support: words(
        'तीव्रता|मौत*|लापता|राहत|बचाव|गांव*|घर|घरों|नदी*|नदियां|बारिश|तट*|हवाएं|हवाओं|प्रभावित|मलबे|एनडीआरएफ|मौसम|जलस्तर|हजारों लोग|फसल*|अलर्ट|डूब*|बेघर|पेड़|बिजली|मछुआर*|लोगों|लोग|झटक*|नेपाल|जापान|म्यांमार|तुर्की|दिल्ली|इंडोनेशिया|अफगानिस्तान|इमारत*|मकान*|केंद्र|घायल|चेतावनी|जान|मृतक*|सुनामी|भूकंप|राज्य|जिले|जिलों|तबाही|धरती|मारे|महसूस|आपदा|लावा|राख|फट*|जलमग्न|पानी|पुल|सड़क*|असम|बिहार|केरल|उत्तराखंड|हिमाचल|ओडिशा|बंगाल|गुजरात|तमिलनाडु|सेना|हेलीकॉप्टर|सैलाब|बहे|बहा|बह|किमी|टकरा*|सैकड़ों|मरे',
      ),
      counter: [
        ...besides('hi'),
        ...elsewhere.hi.adjectives,
        ...words('बॉक्स|पार्टी|फोन|खेल|संन्यास|इंडस्ट्री|घोषणा|एनटीपीसी|अनुमंडल'),
      ],
      except: [
        ...figures('hi', words('भूकंप|भूकम्प|भूचाल|सुनामी|तूफान|आंधी|बाढ़|चक्रवात*|ज्वालामुखी*|भूस्खलन|सूखा|हिमस्खलन')),
        ...words(
          'की बाढ़ आ|की बाढ़ ला|की बाढ़ सी|की सुनामी|की बाढ़ लग|की बाढ़ है|गुस्से का ज्वालामुखी|बाढ़ स्थित|बाढ़ एनटीपीसी|बाढ़ अनुमंडल|बाढ़ थाना|बाढ़ स्टेशन|बाढ़ विधानसभा',
        ),
      ],
    },
    ja: {
      fair: words('津波|洪水|雪崩|ハリケーン|サイクロン|大雪|豪雪'),
      weak: [],
      sure: words(
        '津波警報|津波注意報|土砂崩れ|土砂災害|震度|地震速報|豪雨|集中豪雨|火山噴火|山火事|自然災害|避難指示|被災地|被災者|マグニチュード|暴風雨|大津波|土石流|河川氾濫|線状降水帯|大震災|震災|森林火災|山林火災|林野火災|がけ崩れ|崖崩れ|地滑り|地すべり|暴風雪',
      ),
      likely: words(
        '水に浸か|川があふれ|火砕流|降灰|高潮|地震|台風|大雨|噴火|余震|氾濫|竜巻|大洪水|大地震|浸水|噴煙|仮設住宅|冠水|決壊',
      ),
      support: words(
        '震度|避難|被害|死者|行方不明|上陸|震源|警報|気象庁|救助|住民|沿岸|河川|暴風|停電|倒壊|九州|半島|住宅|県|町|沖|発生|観測|運転|見合わせ|欠航|休校|運休|浸水|川|山|遭難|登山|スキー|海岸|島|発令|到達|高さ|メートル|死亡|犠牲|復旧|復興|インドネシア|フィリピン|米国|フロリダ|気象|注意|警戒|火口|火山|溶岩|噴石|堤防|原発|震災|立ち往生|巻き込まれ',
      ),
      counter: [
        ...besides('ja'),
        ...elsewhere.ja.adjectives,
        ...words('株|情報の|新人|売り場|サッカー界|広告の|クレームの|怒りが|怒りの|感情の|笑いの'),
      ],
      except: [
        ...figures('ja', words('地震|大地震|津波|台風|洪水|嵐|雪崩|噴火|豪雨|竜巻|ハリケーン|土砂崩れ')),
        ...words('台風の目|政界地震|情報の洪水|情報洪水|台風一家|広告の洪水'),
      ],
    },
    zh: {
      likely: [...words('风灾|風災|旱灾|旱災|塌方'), '淹水', '停班停課'],
      fair: words(
        '洪峰|地震|洪水|暴雨|暴雪|豪雨|山火|余震|餘震|大地震|强震|強震|干旱|乾旱|台风|颱風|飓风|颶風|泥石流|土石流|大雪|冰雹|决堤|潰堤|溃坝',
      ),
      sure: words(
        '洪灾|洪災|水灾|水災|山洪|海啸预警|海嘯警報|火山喷发|火山噴發|火山爆发|火山爆發|森林火灾|森林大火|自然灾害|天然災害|山体滑坡|灾民|災民|暴雨洪涝|洪涝|里氏|震央|台风登陆|颱風登陸|颱風警報|热带风暴|抗洪|# 级地震|# 級地震|级强震|发生地震|發生地震|受台风|受颱風|台风影响|颱風影響|强台风|地震灾区|地震局|台风来袭|颱風來襲|台风路径|颱風路徑|地震带|洪水围困|特大洪水|特大地震|热带气旋|堰塞湖|内涝|內澇|林火|雪灾|雪災',
      ),
      weak: words('暴風雨|滑坡|风暴|海啸|海嘯|龙卷风|龍捲風|雪崩|气旋|氣旋|強颱|灾区|災區|震中'),
      support: words(
        '级|級|遇难|罹難|伤亡|傷亡|救援|转移|撤离|撤離|村庄|村莊|被淹|沿海|居民|失踪|失蹤|死亡|预警|警報|气象|氣象|登陆|登陸|受灾|受災|房屋|倒塌|震感|停电|停電|引发洪水|被困|灾情|災情|规模|省|县|縣|州|岛|島|村|镇|鎮|发生|發生|造成|死|受伤|受傷|袭击|襲擊|吹袭|侵袭|停课|停課|停工|航班|学校|學校|暴雨|里氏|震级|深度|日本|印尼|菲律宾|菲律賓|土耳其|尼泊尔|缅甸|智利|海地|墨西哥|台湾|台灣|花莲|四川|云南|福建|广东|海南|浙江|湖南|江西|河南|甘肃|佛罗里达|佛州|加州|消防|官兵|搜救|救灾|救災|灾后|災後|烈度|海域|太平洋|公里|沿岸|沿线|家园|监测|预报|物资|疏散|冲毁|沖毀|淹没|淹沒|决堤|堤坝|水位|水库|风力|阵风|降雨|大雨|滑雪|登山|高铁|列车|停运|农田|重建|废墟|余震|海水|树木|倒下|过后|吹倒|积水|路面|山区|受损|救出|失联|失聯|滞留|横扫|橫掃|烧毁|焚毁|焚毀|封路|积雪|重创|重創',
      ),
      counter: [
        ...besides('zh'),
        ...elsewhere.zh.adjectives,
        ...words(
          '人海|演艺|演藝|如洪水|般|信息|资讯|資訊|電影圈|体育界|崩盘|崩盤|高层|高層|明星|圈|的海啸|的海嘯|的风暴|的風暴|的飓风|的雪崩|的龙卷风|式地震|台风稳|唱功|舞台',
        ),
      ],
      except: [
        ...figures(
          'zh',
          words(
            '地震|大地震|海啸|海嘯|台风|颱風|飓风|颶風|风暴|風暴|洪水|雪崩|龙卷风|龍捲風|山火|泥石流|余震|餘震|暴雨|强震|強震|火山爆发|滑坡|干旱|乾旱',
          ),
        ),
        ...words(
          '股市地震|如洪水|洪水猛兽|洪水猛獸|头脑风暴|沙尘暴雨|信息洪水|资讯洪水|风暴眼|颱風眼|台风眼|雪崩式|暴雨般|滑坡式|成绩滑坡|业绩滑坡|重灾区|重災區|一股泥石流|台风稳健|台风好|舞台台风|地震级|灾区级|大雪节气|大雪節氣',
        ),
      ],
    },
  },
  wording: worded({
    en: ['a natural disaster', 'For official warnings and advice, see {source}.'],
    ar: ['كارثة طبيعية', 'للاطلاع على التحذيرات والإرشادات الرسمية، راجع {source}.'],
    es: ['a un desastre natural', 'Para consultar avisos y consejos oficiales, acceda a {source}.'],
    fr: ['une catastrophe naturelle', 'Pour les alertes et les consignes officielles, consultez {source}.'],
    de: ['eine Naturkatastrophe', 'Amtliche Warnungen und Hinweise: {source}.'],
    hi: ['किसी प्राकृतिक आपदा', 'आधिकारिक चेतावनियों और सलाह के लिए देखें: {source}।'],
    ja: ['自然災害', '警報や防災'],
    'zh-Hans': ['自然灾害', '预警和防灾'],
    'zh-Hant': ['天然災害', '警報和防災'],
  }),
  sources: [
    source(
      '001',
      'en',
      'WMO Severe Weather Information Centre',
      'https://severeweather.wmo.int/',
      storedCopy('breezy-weather/breezy-weather, WmoSevereWeatherService.kt'),
    ),
    source(
      'US',
      'en',
      'Ready.gov',
      'https://www.ready.gov/',
      storedCopy('valwade275/valwade275.github.io, stay-ready/links.md, 2024-07'),
    ),
    source('US', 'es', 'Listo (Ready.gov en español)', 'https://www.ready.gov/es', notChecked),
    source('GB', 'en', 'GOV.UK Prepare', 'https://prepare.campaign.gov.uk/', notChecked),
    source(
      'EU',
      'en',
      'European Commission: Civil Protection',
      'https://civil-protection-humanitarian-aid.ec.europa.eu/',
      notChecked,
    ),
    source('FR', 'fr', 'Vigilance Météo-France', 'https://vigilance.meteofrance.fr/', notChecked),
    source(
      'DE',
      'de',
      'BBK - Bundesamt für Bevölkerungsschutz und Katastrophenhilfe',
      'https://www.bbk.bund.de/',
      notChecked,
    ),
    source('ES', 'es', 'Protección Civil y Emergencias', 'https://www.proteccioncivil.es/', notChecked),
    source(
      'MX',
      'es',
      'CENAPRED - Centro Nacional de Prevención de Desastres',
      'https://www.gob.mx/cenapred',
      storedCopy('KyleEdwardDonaldson/PopoCLI'),
    ),
    source('IN', 'en', 'NDMA - National Disaster Management Authority', 'https://ndma.gov.in/', notChecked),
    source(
      'JP',
      'ja',
      '気象庁',
      'https://www.jma.go.jp/',
      storedCopy('breezy-weather/breezy-weather, JmaService.kt'),
    ),
    source('CN', 'zh', '应急管理部', 'https://www.mem.gov.cn/', notChecked),
    source(
      'TW',
      'zh-Hant',
      '中央氣象署',
      'https://www.cwa.gov.tw/',
      storedCopy('breezy-weather/breezy-weather, CwaService.kt'),
    ),
    source('SA', 'ar', 'المديرية العامة للدفاع المدني', 'https://www.998.gov.sa/', notChecked),
    source(
      'AU',
      'en',
      'Bureau of Meteorology: warnings',
      'https://www.bom.gov.au/',
      storedCopy('bremor/bureau_of_meteorology'),
    ),
    source('CA', 'en', 'Get Prepared', 'https://www.getprepared.gc.ca/', notChecked),
  ],
};
