import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { buildTopic } from '../buildTopic';
import ar from '../data/topics/mpox/ar.json';
import de from '../data/topics/mpox/de.json';
import en from '../data/topics/mpox/en.json';
import es from '../data/topics/mpox/es.json';
import fr from '../data/topics/mpox/fr.json';
import hi from '../data/topics/mpox/hi.json';
import ja from '../data/topics/mpox/ja.json';
import topic from '../data/topics/mpox/topic.json';
import und from '../data/topics/mpox/und.json';
import zhHans from '../data/topics/mpox/zh-Hans.json';
import zhHant from '../data/topics/mpox/zh-Hant.json';
import zh from '../data/topics/mpox/zh.json';
import { mpox as sources } from '../sources';

/** Mpox, formerly called monkeypox. */
export const mpox: AdvisoryTopic = buildTopic(topic, sources, {
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
