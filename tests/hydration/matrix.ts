import type { Setting } from '../setup/stories';

/*
 * In which settings the stories are hydrated. Every story in every setting makes more than ten thousand pages, so `test:full`
 * takes a selection in which each two values of story, language, scheme and zone meet at least once.
 */

/** Both directions, digits of their own, calendars of their own, no spaces, and dates that Chromium does not have (`my`). */
export const languages = ['en', 'ar', 'de', 'fa', 'hi', 'ja', 'my', 'th'] as const;

export const schemes = ['light', 'dark'] as const;

/** Where the server, the reader and the publisher are. A story with a part that has a zone in its children keeps that one. */
export const zones = [
  { server: 'UTC', browser: 'America/Los_Angeles', article: 'Asia/Tokyo' },
  { server: 'Asia/Tehran', browser: 'Pacific/Apia', article: 'America/St_Johns' },
  { server: 'Pacific/Pago_Pago', browser: 'Pacific/Chatham', article: 'UTC' },
  { server: 'America/Sao_Paulo', browser: 'Asia/Kabul', article: 'Africa/Cairo' },
] as const;

export interface Place {
  language: number;
  scheme: number;
  zone: number;
}

/** The settings of one zone, as places in the lists above. */
export function listPlaces(zone: number): Place[] {
  return languages.flatMap((_, language) => schemes.map((__, scheme) => ({ language, scheme, zone })));
}

/**
 * Whether a story, by its place in the list of all, is in the selection of a setting: once in each language, or in half as many
 * settings if it is in one language whatever the setting.
 */
export function isSelected(
  story: number,
  keepsLanguage: boolean,
  { language, scheme, zone }: Place,
): boolean {
  if (keepsLanguage && language >= zones.length) return false;
  const round = Math.floor(story / zones.length) + Math.floor(language / zones.length);
  return zone === (story + language) % zones.length && scheme === (language + round) % schemes.length;
}

export function toSetting({ language, scheme, zone }: Place): Required<Setting> {
  return {
    language: languages[language] ?? 'en',
    scheme: schemes[scheme] ?? 'light',
    timeZone: zones[zone]?.article ?? 'UTC',
  };
}
