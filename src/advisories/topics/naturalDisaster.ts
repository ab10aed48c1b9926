import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { buildTopic } from '../buildTopic';
import ar from '../data/topics/natural-disaster/ar.json';
import de from '../data/topics/natural-disaster/de.json';
import en from '../data/topics/natural-disaster/en.json';
import es from '../data/topics/natural-disaster/es.json';
import fr from '../data/topics/natural-disaster/fr.json';
import hi from '../data/topics/natural-disaster/hi.json';
import ja from '../data/topics/natural-disaster/ja.json';
import topic from '../data/topics/natural-disaster/topic.json';
import zhHans from '../data/topics/natural-disaster/zh-Hans.json';
import zhHant from '../data/topics/natural-disaster/zh-Hant.json';
import zh from '../data/topics/natural-disaster/zh.json';
import { naturalDisaster as sources } from '../sources';

/** Earthquakes, storms, floods, fires and eruptions. */
export const naturalDisaster: AdvisoryTopic = buildTopic(topic, sources, {
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
