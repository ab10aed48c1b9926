import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { buildTopic } from '../buildTopic';
import ar from '../data/topics/measles/ar.json';
import de from '../data/topics/measles/de.json';
import en from '../data/topics/measles/en.json';
import es from '../data/topics/measles/es.json';
import fr from '../data/topics/measles/fr.json';
import hi from '../data/topics/measles/hi.json';
import ja from '../data/topics/measles/ja.json';
import topic from '../data/topics/measles/topic.json';
import zhHans from '../data/topics/measles/zh-Hans.json';
import zhHant from '../data/topics/measles/zh-Hant.json';
import zh from '../data/topics/measles/zh.json';
import { measles as sources } from '../sources';

/** Measles. */
export const measles: AdvisoryTopic = buildTopic(topic, sources, {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  ja,
  zh,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
});
