import type { AdvisoryTopic } from '../AdvisoryRegistry';
import { buildTopic } from '../buildTopic';
import ar from '../data/topics/covid-19/ar.json';
import de from '../data/topics/covid-19/de.json';
import en from '../data/topics/covid-19/en.json';
import es from '../data/topics/covid-19/es.json';
import fr from '../data/topics/covid-19/fr.json';
import hi from '../data/topics/covid-19/hi.json';
import ja from '../data/topics/covid-19/ja.json';
import topic from '../data/topics/covid-19/topic.json';
import und from '../data/topics/covid-19/und.json';
import zhHans from '../data/topics/covid-19/zh-Hans.json';
import zhHant from '../data/topics/covid-19/zh-Hant.json';
import zh from '../data/topics/covid-19/zh.json';
import { covid19 as sources } from '../sources';

/** COVID-19. */
export const covid19: AdvisoryTopic = buildTopic(topic, sources, {
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
