import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { phrases, words } from './elsewhere';
import { notChecked, source, storedCopy } from './source';
import { worded } from './worded';

/** Climate change. */
export const climate: AdvisoryTopic = {
  kind: 'info',
  names: {
    und: {
      sure: words(
        'cop26|cop27|cop28|cop29|cop30|cop31|cop32|cop 26|cop 27|cop 28|cop 29|cop 30|cop 31|ipcc|unfccc|fridays for future',
      ),
    },
    en: {
      weak: ['climate'],
      likely: [
        ...words(
          'paris agreement|paris climate|paris accord|cut emissions|cutting emissions|emission* cut*|emission* target*|fossil fuel*|low carbon|zero carbon|hottest year*|warmest year*|permafrost|carbon target*|greta thunberg',
        ),
        ...phrases(words('slash*|cut*|reduc*|curb*'), words('its|their|global'), ['emissions']),
        '1.5 c',
      ],
      sure: [
        ...words(
          'changing climate|warming climate|global warming|global heating|greenhouse gas*|greenhouse effect|greenhouse emission*|co2 emission*|methane emission*|fossil fuel emission*|net zero|decarboni*|sea level rise|rising sea level*|sea levels rise|planet warming|planet heating|warming planet|heat trapping gas*|heating of the planet|degrees of warming|human caused warming|world weather attribution|emission* trading|cap and trade|global temperature*|pre industrial level*|preindustrial level*|pre industrial times|ocean warming|warming ocean*|warming world|melting glacier*|glacier* melt*|melting ice|coral bleaching|rising seas|un climate|just stop oil|extinction rebellion|world warms|heating pollution|warming pollution',
        ),
        ...phrases(
          ['climate'],
          words(
            'change|crisis|emergency|action|science|scientist*|activist*|protest*|policy|policies|talks|summit*|conference*|target*|goal*|finance|adaptation|breakdown|model*|pledge*|law*|minister|envoy|justice|den*|disaster*|related|driven|resilien*|campaign*|accord|pact|agreement|impact*|risk*|strike*|neutral*|plan*|heating|bill*|deal*|fund*|case*|expert*|research*|advis*|group*|pollution|scep*|skep*|negotiat*|report*|fuel*',
          ),
        ),
        ...phrases(
          ['carbon'],
          words(
            'emission*|dioxide emission*|footprint*|neutral*|tax*|pric*|market*|credit*|offset*|border|capture|pollution',
          ),
        ),
      ],
      fair: words('emissions|warming|carbon dioxide|glacier*|sea ice|ice sheet*|sea level*|1.5 degree*'),
      support: words(
        'carbon|climate|fossil|celsius|glacier*|arctic|renewable*|greenhouse|2030|2035|2040|2045|2050|planet|oceans|scientists|temperatures|coal|methane|phase out|attribution|hottest|climatolog*|drought*|floods|heatwave*|seas|reef*|melt*|shrink*|thaw*|atmosphere|tonnes|rising|rise|risen',
      ),
      counter: words('radio|relations|diplomatic|ties|stretch*|noise|peace|heart'),
      except: words(
        'climate change of heart|house warming|heart warming|warming up|warming to|climate control*|investment climate',
      ),
    },
    es: {
      likely: ['combustibles fosiles'],
      sure: [
        ...words(
          'cambio climatico|calentamiento global|calentamiento del planeta|efecto invernadero|emisiones de co2|emisiones de carbono|huella de carbono|neutralidad de carbono|cumbre del clima|acuerdo de paris|descarbonizacion|subida del nivel del mar|aumento del nivel del mar|activista* climatic*|objetivo* climatic*|negacionis* climatic*|cero emisiones|emisiones contaminantes|conferencia del clima|metas climaticas|calentamiento climatico|temperatura* global*|temperatura media del planeta|nivel* preindustrial*|era preindustrial|impuesto* al carbono|mercado* de carbono|derechos de emision|deshielo de los glaciares|deshielo del artico|financiamiento climatico|riesgo* climatic*|negociacion* climatic*',
        ),
        ...phrases(
          words(
            'crisis|emergencia|neutralidad|accion|cumbre|justicia|politica|agenda|financiacion|adaptacion|catastrofe',
          ),
          ['climatica'],
        ),
      ],
      fair: words('emisiones|deshielo|calentamiento|glaciar*|dioxido de carbono|co2|1,5 grados'),
      support: words(
        'co2|carbono|planeta|2030|2050|climatic*|metano|grados|glaciar*|glaciares|oceano*|emisiones|sequia*|clima|atmosfera|toneladas|2035|2040',
      ),
      counter: words('radio|bonos|deuda|partido|jugador*|entrenador*|relaciones'),
    },
    fr: {
      likely: words('energies fossiles|combustible* fossile*|rechauffement'),
      sure: [
        ...words(
          'changement* climatique*|effet de serre|emissions de co2|giec|accord de paris|decarbon*|montee des eaux|hausse du niveau de la mer|elevation du niveau de la mer|militant* climat*|climatosceptique*|climatosceptic*|objectif* climatique*|negociations climatiques|activiste* climat*|fonte des glac*|fonte de la banquise|recul des glaciers|temperature* mondiale*|temperature moyenne mondiale|ere preindustrielle|niveau* preindustriel*|proces climatique*|finance* climatique*|risque* climatique*|catastrophe* climatique*|rechauffement de la planete',
        ),
        ...phrases(
          words(
            'dereglement|crise|urgence|justice|politique|action|transition|adaptation|ambition|rechauffement',
          ),
          ['climatique'],
        ),
        ...phrases(words('emissions|emissions de|empreinte|neutralite|bilan|taxe|marche'), ['carbone']),
        ...phrases(
          words('sommet|sommet sur le|marche pour le|loi|conference sur le|haut conseil pour le|plan'),
          ['climat'],
        ),
      ],
      fair: words('emissions|co2|glacier*|dioxyde de carbone|1,5 degre*|1,5 c'),
      support: words(
        'co2|carbone|planete|2030|2050|climatique*|methane|degres|climat|fond*|banquise|atmosphere|tonnes|temperature*|emissions|2035|2040',
      ),
      counter: words('television|radio|obligations|relations|diplomati*'),
    },
    de: {
      likely: words(
        'warmste* jahr|heisseste* jahr|^letzte* ^generation|fossile* energie*|fossile* brennstoff*',
      ),
      sure: [
        ...words(
          'erderwarmung*|globale erwarmung|globalen erwarmung|treibhausgas*|treibhauseffekt*|pariser abkommen*|dekarbonisier*|anstieg des meeresspiegel*|meeresspiegelanstieg*|klima und transformationsfonds|klima*|weltklima*|erderhitzung*|emissionshandel*|vorindustriell*|gletscherschmelze|gletscherschwund|fur das klima|furs klima',
        ),
        ...phrases(
          ['klima'],
          words(
            'aktivist*|protest*|krise*|kleber*|schutz*|gipfel*|ziel*|streik*|konferenz*|politik*|urteil*|klage*|forsch*|wandel*|bewegung*|abkommen*',
          ),
        ),
        ...phrases(
          ['co2'],
          words(
            'emission*|ausstoss*|preis*|fussabdruck*|steuer*|abgabe*|zertifikat*|neutral*|bilanz*|grenz*|bepreis*|einspar*|reduk*|speicher*|frei*',
          ),
        ),
      ],
      fair: words('emissionen|co2|gletscher*|1,5 grad'),
      support: words(
        'co2|klima|2030|2045|2050|kohle*|methan|gletscher*|schmelz*|atmosphare|tonnen|emissionen|2035|2040|ausstoss',
      ),
      counter: ['anleihen', 'aktien'],
      except: words(
        'klimaanlage*|klima|klimas|klimarath|klimatisier*|klimagerat*|klimatechnik*|klimazone*|klimakterium|klimax|klimahaus|klimatisch*|klimakompressor*',
      ),
    },
    ar: {
      likely: ['وقود احفوري'],
      sure: words(
        'تغير مناخي|تغير المناخ|تغيرات مناخيه|تغيرات المناخيه|ازمه مناخ|ازمه المناخ|ازمه مناخيه|احتباس حراري|احترار|غازات دفيئه|غازات الدفيئه|انبعاثات كربون|انبعاثات الكربون|انبعاثات كربونيه|حياد كربوني|بصمه كربونيه|قمه المناخ|مؤتمر المناخ|اتفاق باريس للمناخ|اتفاقيه باريس للمناخ|ارتفاع مستوي البحر|ارتفاع منسوب البحار|ارتفاع مستوي سطح البحر|عمل مناخي|نشطاء المناخ|صافي الصفر|عداله مناخيه|ناشطه المناخ|اهداف مناخيه|كوب 30|كوب30|كوب 31|حراره ارض|حراره كوكب|تمويل مناخ|تمويل مناخي|ضريبه كربون|ذوبان جليد|ذوبان انهار جليديه|مفاوضات مناخ',
      ),
      fair: words('انبعاثات|ثاني اكسيد كربون|مناخيه|1.5 درجه'),
      support: words('كربون|مناخ|غازات|ميثان'),
    },
    hi: {
      except: ['जलवायु विहार'],
      likely: ['जीवाश्म ईंधन*'],
      sure: [
        ...words(
          'ग्लोबल वार्मिंग|ग्लोबल वॉर्मिंग|वैश्विक तापमान|ग्रीनहाउस गैस*|ग्रीन हाउस गैस*|कार्बन उत्सर्जन|नेट जीरो|कार्बन फुटप्रिंट|पेरिस समझौत*|क्लाइमेट चेंज|समुद्र का जलस्तर|कॉप30|कॉप 30|कॉप31|कॉप 31|कार्बन टैक्स|कार्बन क्रेडिट|ग्लेशियर पिघल*|पिघलते ग्लेशियर*',
        ),
        ...phrases(
          ['जलवायु'],
          words('परिवर्तन|संकट|सम्मेलन|आपातकाल|कार्यकर्ता*|लक्ष्य*|वार्ता|वित्त|न्याय|नीति*|वैज्ञानिक*|जोखिम'),
        ),
      ],
      fair: words('उत्सर्जन|ग्लेशियर*|जलवायु|कार्बन डाइऑक्साइड|1.5 डिग्री'),
      support: words('कार्बन|जलवायु|मीथेन|2070|2050|पिघल*|वैज्ञानिक*|उत्सर्जन|ग्रीनहाउस'),
    },
    ja: {
      likely: ['化石燃料'],
      sure: words(
        '気候変動|温暖化|温室効果ガス|気候危機|脱炭素|カーボンニュートラル|パリ協定|二酸化炭素排出|海面上昇|気候サミット|排出量取引|気候正義|世界の平均気温|産業革命前|炭素税|カーボンプライシング|ネットゼロ',
      ),
      fair: words('排出量|co2|平均気温|氷河|1.5度'),
      support: words('二酸化炭素|炭素|温室|気候|溶け|融解|上昇|排出|削減|半減'),
    },
    zh: {
      support: words('排放|浓度|濃度|融化|消融|升温|升溫|大气|全球'),
      fair: words('二氧化碳|冰川|低碳|1.5摄氏度|1.5度'),
      likely: words('化石燃料|化石能源|工业化前|工業化前|暖化'),
      sure: words(
        '气候变化|氣候變化|氣候變遷|气候变迁|气候危机|氣候危機|全球变暖|全球暖化|全球升温|温室气体|溫室氣體|温室效应|溫室效應|碳排放|碳中和|碳达峰|净零|淨零|碳足迹|碳足跡|气候峰会|氣候峰會|气候大会|氣候大會|巴黎协定|巴黎協定|海平面上升|气候行动|氣候行動|气候目标|減碳|减碳|减排|減排|极端气候变化|气候谈判|气候变暖|氣候暖化|气候暖化|全球气温|全球氣溫|双碳|雙碳|碳税|碳稅|碳交易|碳市场|碳费|碳費|碳关税|碳汇|冰川融化|冰川消融',
      ),
      except: words('气候变化多端|氣候變化多端|气候变化无常|低碳水|低碳饮食|低碳飲食'),
    },
  },
  wording: worded({
    en: ['climate change', 'climate change'],
    ar: ['موضوع تغير المناخ', 'تغير المناخ'],
    es: ['al cambio climático', 'el cambio climático'],
    fr: ['le changement climatique', 'le changement climatique'],
    de: ['den Klimawandel', 'zum Klimawandel'],
    hi: ['जलवायु परिवर्तन', 'जलवायु परिवर्तन'],
    ja: ['気候変動', '気候変動'],
    'zh-Hans': ['气候变化', '气候变化'],
    'zh-Hant': ['氣候變遷', '氣候變遷'],
  }),
  sources: [
    source(
      '001',
      'en',
      'IPCC - Intergovernmental Panel on Climate Change',
      'https://www.ipcc.ch/',
      storedCopy('bc3LC/gcamreport'),
    ),
    source('001', 'en', 'United Nations: Climate Action', 'https://www.un.org/en/climatechange', notChecked),
    source('001', 'fr', 'Nations Unies : Action climat', 'https://www.un.org/fr/climatechange', notChecked),
    source(
      '001',
      'es',
      'Naciones Unidas: Acción por el Clima',
      'https://www.un.org/es/climatechange',
      notChecked,
    ),
    source('001', 'ar', 'الأمم المتحدة: العمل المناخي', 'https://www.un.org/ar/climatechange', notChecked),
    source('001', 'zh', '联合国：气候行动', 'https://www.un.org/zh/climatechange', notChecked),
    source('US', 'en', 'NASA: Climate Change', 'https://science.nasa.gov/climate-change/', notChecked),
    source(
      'GB',
      'en',
      'Met Office: climate change',
      'https://weather.metoffice.gov.uk/climate-change/what-is-climate-change',
      storedCopy('RavensXI/study-vault, _fix_ocr_b_broken_urls.py: it moved here'),
    ),
    source(
      'EU',
      'en',
      'Copernicus Climate Change Service',
      'https://climate.copernicus.eu/',
      storedCopy('C3S-Data-Rescue-Lot1-WP3/Rescued-Data'),
    ),
    source('FR', 'fr', 'Haut Conseil pour le climat', 'https://www.hautconseilclimat.fr/', notChecked),
    source('DE', 'de', 'Umweltbundesamt', 'https://www.umweltbundesamt.de/themen/klima-energie', notChecked),
    source(
      'ES',
      'es',
      'Ministerio para la Transición Ecológica',
      'https://www.miteco.gob.es/es/cambio-climatico.html',
      notChecked,
    ),
    source(
      'IN',
      'en',
      'Ministry of Environment, Forest and Climate Change',
      'https://moef.gov.in/',
      notChecked,
    ),
    source('JP', 'ja', '環境省', 'https://www.env.go.jp/earth/', notChecked),
    source('CN', 'zh', '国家气候中心', 'https://www.ncc-cma.net/', notChecked),
    source(
      'CA',
      'en',
      'Government of Canada: climate change',
      'https://www.canada.ca/en/services/environment/weather/climatechange.html',
      notChecked,
    ),
  ],
};
