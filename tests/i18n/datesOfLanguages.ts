import { ha, my, ne, ps, si, so } from '../../src/locales/index';

/**
 * Dates in the languages that Chromium's `Intl` lacks, as servers and browsers both print them: with the time, without it, three
 * hours ago and now. The day is 9 October 2021, 14:05 in UTC.
 */
export const datesOfLanguages = [
  ['ps', ps, '۱۷ تله ۱۴۰۰', '۱۴:۰۵', '۳ ساعته مخکې', 'اوس'],
  ['ne', ne, '९ अक्टोबर २०२१', '१४:०५', '३ घण्टाअघि', 'अहिले'],
  ['si', si, '2021 ඔක්තෝබර් 9', '14:05', 'පැය 3කට පෙර', 'දැන්'],
  ['my', my, '၉ အောက်တိုဘာ ၂၀၂၁', '၁၄:၀၅', 'လွန်ခဲ့သည့် ၃ နာရီ', 'ယခု'],
  ['so', so, '9 Oktoobar 2021', '14:05', '3 saacadood ka hor', 'hadda'],
  ['ha', ha, '9 Oktoba 2021', '14:05', 'awanni 3 da suka gabata', 'yanzu'],
] as const;
