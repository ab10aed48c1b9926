import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const shots = process.argv.slice(2).map((s) => s.split(':'));
for (const [name, width, scheme] of shots) {
  const page = await b.newPage({ viewport: { width: +width, height: 900 } });
  await page.setContent(readFileSync(`/tmp/team/cssprobe/${name}.html`, 'utf8').replace('SCHEME', scheme));
  const f = `/tmp/team/cssprobe/${name}-${width}-${scheme}.png`;
  await page.screenshot({ path: f, fullPage: true });
  const { height } = await sharp(f).metadata();
  // fold tall pages in columns
  const H = 1700; const n = Math.min(Math.ceil(height / H), 4);
  const cols = [];
  for (let i = 0; i < n; i++) cols.push({ input: await sharp(f).extract({ left: 0, top: i * H, width: +width, height: Math.min(H, height - i * H) }).toBuffer(), left: i * (+width + 10), top: 0 });
  await sharp({ create: { width: n * (+width + 10), height: Math.min(H, height), channels: 3, background: '#f0f' } }).composite(cols).png().toFile(f.replace('.png', '-f.png'));
  await page.close();
}
await b.close();
