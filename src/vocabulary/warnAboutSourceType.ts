import { describeValue, warn } from '../internal/warn';
import { digitalSourceTypes } from './digitalSourceTypes';
import { isDigitalSourceType } from './resolveDigitalSourceType';

/** Warns about an unknown code; an empty text says nothing. A file of its own, because a page in production needs no list of codes. */
export function warnAboutSourceType(code: unknown, component: string): void {
  if (isDigitalSourceType(code) || (typeof code === 'string' && code.trim() === '')) return;
  warn(
    component,
    `${describeValue(code)} is not a digital source type, so there is no label. ` +
      `Pass one of ${Object.keys(digitalSourceTypes).join(', ')}.`,
  );
}
