import sharp from 'sharp';

/** Whether a picture of the screen has a pixel of that color. */
export async function findColor(
  picture: Buffer,
  [red, green, blue]: readonly [number, number, number],
): Promise<boolean> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at += info.channels) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) return true;
  }
  return false;
}
