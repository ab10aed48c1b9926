import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

import type { Picture } from './camera';

/** The accepted pictures: a folder per story, named by its id. */
export const BASELINE = 'tests/pictures/baseline';
/** What the last run found changed; not in the repository. */
export const CHANGED = 'tests/pictures/changed';
export const MAX_BYTES = 20_000_000;

/** No pixel may differ by more than this, where 1 is black against white. */
const MAX_DISTANCE = 0.05;
/** This many may differ by less: another processor may round the edge of a letter otherwise. */
const MAX_UNEQUAL_PIXELS = 50;
/** A picture keeps every eighth value of a channel; one with more than 256 colors keeps every 17th, or every 51st. */
const STEPS = [8, 17, 51] as const;

export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

export async function readPixels(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Rounds the channels of each pixel by itself, so that a change in one place changes no other. */
function quantize({ data, ...size }: Pixels, step: number): Pixels {
  const rounded = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.min(255, Math.round(value / step) * step),
  );
  const quantized = Buffer.allocUnsafe(data.length);
  // A loop, since a callback for each of ten million channels takes a large part of the run.
  for (let i = 0; i < data.length; i++) quantized[i] = rounded[data[i] ?? 0] ?? 0;
  return { ...size, data: quantized };
}

function isBlank({ data, width, height }: Pixels): boolean {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  return pixels.every((pixel) => pixel === pixels[0]);
}

/** The picture with a palette, which loses nothing but what the steps between its values leave out. */
export async function encode(pixels: Pixels): Promise<Buffer> {
  for (const step of STEPS) {
    const { data, width, height } = quantize(pixels, step);
    const png = await sharp(data, { raw: { width, height, channels: 4 } })
      .png({ palette: true, dither: 0, compressionLevel: 9 })
      .toBuffer();
    if ((await readPixels(png)).data.equals(data)) return png;
  }
  throw new Error('There are more colors in it than in a palette.');
}

/** What differs between a picture and the accepted one, or nothing. */
export function compare(
  reference: Pixels,
  actual: Pixels,
): { message: string; difference: Pixels } | undefined {
  const { width, height } = reference;
  if (width !== actual.width || height !== actual.height) {
    const size = { width: Math.max(width, actual.width), height: Math.max(height, actual.height) };
    return {
      message: `${sizeOf(reference)} became ${sizeOf(actual)}`,
      difference: draw(extend(reference, size), extend(actual, size)).difference,
    };
  }
  // Counting unequal pixels takes far longer than finding none, so it comes last.
  const isSame =
    STEPS.some((step) => quantize(actual, step).data.equals(reference.data)) ||
    STEPS.some((step) => {
      const rounded = quantize(actual, step);
      return (
        match(reference, rounded, MAX_DISTANCE) === 0 && match(reference, rounded, 0) <= MAX_UNEQUAL_PIXELS
      );
    });
  if (isSame) return undefined;
  const { count, difference } = draw(reference, quantize(actual, STEPS[0]));
  return { message: `${String(count)} pixels changed`, difference };
}

function match(a: Pixels, b: Pixels, threshold: number, output?: Buffer): number {
  return pixelmatch(a.data, b.data, output, a.width, a.height, { threshold, includeAA: true });
}

function draw(reference: Pixels, actual: Pixels): { count: number; difference: Pixels } {
  const data = Buffer.alloc(reference.data.length);
  const count = match(reference, actual, 0, data);
  return { count, difference: { ...reference, data } };
}

function extend({ data, width, height }: Pixels, size: { width: number; height: number }): Pixels {
  const extended = Buffer.alloc(size.width * size.height * 4);
  for (let row = 0; row < height; row++) {
    data.copy(extended, row * size.width * 4, row * width * 4, (row + 1) * width * 4);
  }
  return { data: extended, ...size };
}

function sizeOf({ width, height }: Pixels): string {
  return `${String(width)} × ${String(height)}`;
}

/** Compares the pictures of a story with the accepted ones, and says what is wrong; or accepts them. */
export async function check(story: string, pictures: Picture[], accept: boolean): Promise<string[]> {
  const complaints: string[] = [];
  for (const { name, png } of pictures) {
    const actual = await readPixels(png);
    if (isBlank(actual)) {
      complaints.push(`${name}: the picture is blank`);
      continue;
    }
    const file = join(BASELINE, story, `${name}.png`);
    const reference = existsSync(file) ? await readFile(file) : undefined;
    const change = reference && compare(await readPixels(reference), actual);
    if (reference && !change) continue;
    const encoded = await encode(actual);
    if (accept) {
      await write(file, encoded);
      continue;
    }
    const changed = (kind: string) => join(CHANGED, story, `${name}.${kind}.png`);
    await write(changed('actual'), encoded);
    if (!reference || !change) {
      complaints.push(`${name}: there is no accepted picture\n  actual:     ${changed('actual')}`);
      continue;
    }
    await write(changed('reference'), reference);
    await write(changed('difference'), await toPng(change.difference));
    complaints.push(
      [
        `${name}: ${change.message}`,
        `  reference:  ${changed('reference')}`,
        `  actual:     ${changed('actual')}`,
        `  difference: ${changed('difference')}`,
      ].join('\n'),
    );
  }
  const names = pictures.map(({ name }) => `${name}.png`);
  const stale = (await list(join(BASELINE, story))).filter((file) => !names.includes(file));
  for (const file of stale) {
    if (accept) await rm(join(BASELINE, story, file));
    else complaints.push(`${file}: is no longer taken, yet ${join(BASELINE, story, file)} is there`);
  }
  return complaints;
}

/** The folders of stories that are gone; if accepted, they go too. */
export async function findStale(stories: readonly string[], accept: boolean): Promise<string[]> {
  const stale = (await list(BASELINE)).filter((story) => !stories.includes(story));
  if (!accept) return stale;
  for (const story of stale) await rm(join(BASELINE, story), { recursive: true });
  return [];
}

/** How much the accepted pictures weigh. */
export async function countBytes(): Promise<number> {
  let bytes = 0;
  for (const story of await list(BASELINE)) {
    for (const file of await list(join(BASELINE, story))) {
      bytes += (await stat(join(BASELINE, story, file))).size;
    }
  }
  return bytes;
}

async function list(folder: string): Promise<string[]> {
  return existsSync(folder) ? (await readdir(folder)).sort() : [];
}

async function write(file: string, data: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
}

async function toPng({ data, width, height }: Pixels): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}
