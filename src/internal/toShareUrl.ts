import { toText } from './coerce';
import { describeValue, warn } from './warn';

/** Returns a URL that others can open, or `undefined`, with a warning that nothing was rendered. */
export function toShareUrl(url: unknown, component: string): string | undefined {
  const address = toText(url);
  if (address !== undefined && /^https?:\/\/./i.test(address)) return address;
  warn(
    component,
    `url is ${describeValue(url)}, which others could not open, so nothing was rendered. Pass the canonical URL of the article, with its scheme.`,
  );
  return undefined;
}
