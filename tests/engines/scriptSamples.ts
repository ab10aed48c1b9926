/** A language, and words with marks above and below, as tall and as deep as its newspapers print. */
export interface ScriptSample {
  tag: string;
  dir?: 'rtl' | undefined;
  /** A font of the Storybook and its package. Without one, nothing is known of the ink. */
  face?: string;
  folder?: string;
  words: string;
  /** The least leading of running text and of headlines, as the BBC sets them in each script. */
  leading: [text: number, headline: number];
  /** Whether it has no italic, and no space between its letters. */
  upright?: true;
}

function variable(name: string): { face: string; folder: string } {
  const folder = `@fontsource-variable/${name.toLowerCase().replaceAll(' ', '-')}`;
  return { face: `${name} Variable`, folder };
}

const serif = variable('Source Serif 4');

export const samples: readonly ScriptSample[] = [
  { tag: 'en', ...serif, words: 'Typography judged by Queen Ingrid', leading: [1.37, 1.05] },
  { tag: 'de', ...serif, words: 'Übergänge prüfen Äpfel', leading: [1.37, 1.05] },
  { tag: 'vi', ...serif, words: 'NGƯỜI VIỆT ỔN ĐỊNH: Ặ Ể Ỗ Ữ Ỵ gặp quý phủ', leading: [1.37, 1.29] },
  { tag: 'ru', ...serif, words: 'Йод щука фраза Ёлка', leading: [1.37, 1.05] },
  { tag: 'el', ...serif, words: 'Άρθρο ψηφοφορία Ήχος', leading: [1.37, 1.05] },
  { tag: 'ka', words: 'საქართველო', leading: [1.37, 1.05] },
  { tag: 'hy', words: 'Հայաստան', leading: [1.37, 1.05] },
  {
    tag: 'ar',
    dir: 'rtl',
    ...variable('Noto Naskh Arabic'),
    // Without the ligature of lam and alef with madda, which a canvas of WebKitGTK draws too low.
    words: 'أول اتفاق بآلية تنهي الحظر إلى ضوء، فالحج والخليج في صحيح البخاري',
    leading: [1.6, 1.35],
    upright: true,
  },
  {
    tag: 'fa',
    dir: 'rtl',
    ...variable('Vazirmatn'),
    words: 'گفت‌وگوهای آقای مهاجرانی دربارهٔ کنفرانسِ صلح؛ چه کسی می‌پذیرد؟',
    leading: [1.6, 1.35],
    upright: true,
  },
  {
    tag: 'ur-Aran',
    dir: 'rtl',
    ...variable('Noto Nastaliq Urdu'),
    words: 'افغانستان سے انخلا کے بعد امریکہ اور طالبان کے درمیان پہلے مذاکرات',
    leading: [1.9, 1.9],
    upright: true,
  },
  {
    tag: 'he',
    dir: 'rtl',
    ...variable('Frank Ruhl Libre'),
    words: 'בְּרֵאשִׁית לָךְ קֹדֶשׁ עֹזֶר הסכם ץףן',
    leading: [1.5, 1.15],
    upright: true,
  },
  {
    tag: 'hi',
    ...variable('Noto Serif Devanagari'),
    words: 'राष्ट्रीय सर्वोच्च न्यायालय हिंदुओं क्षेत्रों चिट्ठी युद्ध मुद्दे ट्रंप कैंपों में',
    leading: [1.6, 1.35],
    upright: true,
  },
  {
    tag: 'bn',
    ...variable('Noto Serif Bengali'),
    words: 'রাষ্ট্রীয় স্ত্রী লক্ষ্মী উজ্জ্বল সর্বোচ্চ যুক্তরাষ্ট্র ক্ষুব্ধ চাঁদ দৃষ্টি কৌশল',
    leading: [1.6, 1.35],
    upright: true,
  },
  {
    tag: 'ta',
    ...variable('Noto Serif Tamil'),
    words: 'ஸ்ரீ அமெரிக்கா பேச்சுவார்த்தை ஞீ ஜ்ஜூ கௌ ணூ',
    leading: [1.6, 1.35],
    upright: true,
  },
  { tag: 'te', words: 'రాష్ట్రీయ స్త్రీ', leading: [1.6, 1.35], upright: true },
  { tag: 'si', words: 'ශ්‍රී ලංකා ක්‍රීඩා', leading: [1.56, 1.35], upright: true },
  {
    tag: 'th',
    ...variable('Noto Serif Thai'),
    words: 'เมื่อคืนนี้ผู้หญิงทั้งหมู่บ้านซื้อปี่ ปฏิรูปกฎหมายรัฐธรรมนูญที่ยิ่งใหญ่',
    leading: [1.6, 1.3],
    upright: true,
  },
  {
    tag: 'my',
    face: 'Noto Serif Myanmar',
    words: 'ကျွန်ုပ်တို့ မြို့ကြီး ဆွေးနွေးပွဲ နိုင်ငံခြားရေး ဝန်ကြီး ကြွေးမြီ ပုဏ္ဏား',
    leading: [1.8, 1.6],
    upright: true,
  },
  { tag: 'km', words: 'ព្រះរាជាណាចក្រកម្ពុជា', leading: [1.8, 1.6], upright: true },
  { tag: 'am', words: 'ኢትዮጵያ ውስጥ', leading: [1.6, 1.3], upright: true },
  {
    tag: 'zh-Hans',
    ...variable('Noto Serif SC'),
    words: '谈判“新篇章”藏龙卧虎，永警。',
    leading: [1.6, 1.3],
    upright: true,
  },
  { tag: 'zh-Hant', words: '談判「新篇章」藏龍臥虎，永警。', leading: [1.6, 1.3], upright: true },
  {
    tag: 'ja',
    ...variable('Noto Serif JP'),
    words: '議論「再開」永遠に響く、ぱぢュ。',
    leading: [1.6, 1.3],
    upright: true,
  },
  { tag: 'ko', words: '협상을 다시 시작했다', leading: [1.6, 1.3], upright: true },
];
