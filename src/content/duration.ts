/** Returns the seconds of a length in ISO 8601 (`PT2M5S`), as on a clock (`2:05`) or in seconds; `undefined` if it is none of these. */
export function parseDuration(value: unknown): number | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  const seconds = text === '' ? NaN : (parseIso(text) ?? parseClock(text));
  const rounded = Math.round(seconds);
  return rounded > 0 && rounded <= MAX_SECONDS ? rounded : undefined;
}

const MAX_SECONDS = 1e6;

function parseIso(text: string): number | undefined {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i.exec(text);
  if (!match) return undefined;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part || 0));
  return toSeconds(Number(days) * 24 + Number(hours), minutes, seconds);
}

/** A number alone is seconds. */
function parseClock(text: string): number {
  const parts = /^\d+(?::\d\d){0,2}(?:\.\d+)?$/.test(text) ? text.split(':').map(Number) : [NaN];
  return toSeconds(parts.at(-3), parts.at(-2), parts.at(-1));
}

const toSeconds = (hours = 0, minutes = 0, seconds = 0) => (hours * 60 + minutes) * 60 + seconds;

/** Returns hours, minutes and seconds. */
export function splitDuration(duration: number): [hours: number, minutes: number, seconds: number] {
  return [Math.floor(duration / 3600), Math.floor(duration / 60) % 60, duration % 60];
}

/** Returns a number of seconds in ISO 8601: `PT2M5S`. */
export function toIsoDuration(duration: number): string {
  return `PT${splitDuration(duration)
    .map((count, index) => (count > 0 ? `${String(count)}${'HMS'.charAt(index)}` : ''))
    .join('')}`;
}
