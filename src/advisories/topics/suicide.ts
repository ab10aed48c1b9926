import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { buildTopic } from '../buildTopic';
import ar from '../data/topics/suicide/ar.json';
import de from '../data/topics/suicide/de.json';
import en from '../data/topics/suicide/en.json';
import es from '../data/topics/suicide/es.json';
import fr from '../data/topics/suicide/fr.json';
import hi from '../data/topics/suicide/hi.json';
import ja from '../data/topics/suicide/ja.json';
import topic from '../data/topics/suicide/topic.json';
import zhHans from '../data/topics/suicide/zh-Hans.json';
import zhHant from '../data/topics/suicide/zh-Hant.json';
import zh from '../data/topics/suicide/zh.json';
import { suicide as sources } from '../sources';

/** Suicide and self-harm, with help lines. */
export const suicide: AdvisoryTopic = buildTopic(topic, sources, {
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
