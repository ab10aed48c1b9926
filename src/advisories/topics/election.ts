import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { buildTopic } from '../buildTopic';
import ar from '../data/topics/election/ar.json';
import de from '../data/topics/election/de.json';
import en from '../data/topics/election/en.json';
import es from '../data/topics/election/es.json';
import fr from '../data/topics/election/fr.json';
import hi from '../data/topics/election/hi.json';
import ja from '../data/topics/election/ja.json';
import topic from '../data/topics/election/topic.json';
import zhHans from '../data/topics/election/zh-Hans.json';
import zhHant from '../data/topics/election/zh-Hant.json';
import zh from '../data/topics/election/zh.json';
import { election as sources } from '../sources';

/** Public elections. */
export const election: AdvisoryTopic = buildTopic(topic, sources, {
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
