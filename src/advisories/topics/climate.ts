import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { buildTopic } from '../buildTopic';
import ar from '../data/topics/climate/ar.json';
import de from '../data/topics/climate/de.json';
import en from '../data/topics/climate/en.json';
import es from '../data/topics/climate/es.json';
import fr from '../data/topics/climate/fr.json';
import hi from '../data/topics/climate/hi.json';
import ja from '../data/topics/climate/ja.json';
import topic from '../data/topics/climate/topic.json';
import und from '../data/topics/climate/und.json';
import zhHans from '../data/topics/climate/zh-Hans.json';
import zhHant from '../data/topics/climate/zh-Hant.json';
import zh from '../data/topics/climate/zh.json';
import { climate as sources } from '../sources';

/** Climate change. */
export const climate: AdvisoryTopic = buildTopic(topic, sources, {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  ja,
  und,
  zh,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
});
