import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { buildTopic } from '../buildTopic';
import ar from '../data/topics/influenza/ar.json';
import de from '../data/topics/influenza/de.json';
import en from '../data/topics/influenza/en.json';
import es from '../data/topics/influenza/es.json';
import fr from '../data/topics/influenza/fr.json';
import hi from '../data/topics/influenza/hi.json';
import ja from '../data/topics/influenza/ja.json';
import topic from '../data/topics/influenza/topic.json';
import und from '../data/topics/influenza/und.json';
import zhHans from '../data/topics/influenza/zh-Hans.json';
import zhHant from '../data/topics/influenza/zh-Hant.json';
import zh from '../data/topics/influenza/zh.json';
import { influenza as sources } from '../sources';

/** Influenza of people: seasonal, avian and swine. */
export const influenza: AdvisoryTopic = buildTopic(topic, sources, {
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
