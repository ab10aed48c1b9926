/*
 * How the time of matchAdvisories grows with the text: build first (`npm run build`), then
 * `node bench/advisories.mjs`. Ratios, because times belong to a machine: ten times the text should
 * take about ten times as long.
 */
import { matchAdvisories } from '../dist/advisories/index.js';

const sentences = {
  en: 'Officials said on Tuesday that 4,000 doses of a COVID-19 vaccine had arrived. The storm left the coast, and voters in the north asked when the election would be held. ',
  ar: 'قالت وزارة الصحة إن لقاحات كورونا وصلت إلى المطار مساء الأحد، وإن الانتخابات ستجري في موعدها رغم العاصفة. ',
  ja: '新型コロナウイルスの感染者が都内で再び増え、選挙の投票所では消毒が行われた。台風は九州に近づいている。',
  zh: '卫生部门说，新冠疫苗已于周日晚抵达机场，选举将如期举行，台风正在靠近沿海地区。',
};
const hostile = {
  'one letter': 'a',
  'co co co': 'co',
  'weak names': 'storm ',
  katakana: 'コロナ',
  marks: 'a\u0301\u0323\u0301\u0323',
  addresses: 'a@b.com',
};
const sizes = [10_000, 100_000, 1_000_000];

for (const [name, sentence] of Object.entries({ ...sentences, ...hostile })) {
  const locale = name in sentences ? name : name === 'katakana' ? 'ja' : 'en';
  const times = sizes.map((size) =>
    median(sentence.repeat(Math.ceil(size / sentence.length)).slice(0, size), locale),
  );
  const ratios = times.slice(1).map((time, index) => (time / times[index]).toFixed(1));
  console.log(
    `${name.padEnd(12)} 10 → 100 thousand characters ×${ratios[0]}, 100 thousand → 1 million ×${ratios[1]} (${times.map((time) => time.toFixed(1)).join(', ')} ms here)`,
  );
}

function median(text, locale) {
  const rounds = text.length > 500_000 ? 5 : 15;
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    matchAdvisories(text, { locale, region: 'US' });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}
