import ar from './data/context/ar.json';
import de from './data/context/de.json';
import en from './data/context/en.json';
import es from './data/context/es.json';
import fr from './data/context/fr.json';
import hi from './data/context/hi.json';
import ja from './data/context/ja.json';
import zh from './data/context/zh.json';
import type { WordList } from './expandWordList';

/** The words that the topics share, by language: those of sport, of the arts and so on. */
export const contextWords: Readonly<
  Record<string, { readonly wordOrder: string; readonly lists: Readonly<Record<string, WordList>> }>
> = { ar, de, en, es, fr, hi, ja, zh };
