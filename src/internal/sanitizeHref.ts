import { toWellFormed } from './coerce';
import { describeValue, warn } from './warn';

/**
 * Returns a URL that is safe in a link (`http`, `https`, `mailto`, `tel`, or relative to the page), or `undefined`, with a
 * warning, for any other scheme such as `javascript:`. Ignores tabs, line breaks and leading control characters, as the
 * URL Standard does.
 */
export function sanitizeHref(href: unknown, component: string): string | undefined {
  if (typeof href !== 'string' || href.trim() === '') return undefined;
  // Nearly every URL begins with one of these.
  if (/^(?:https?:|\/|#)/.test(href)) return toWellFormed(href);
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+/, ''))?.[1];
  if (!scheme || /^(https?|mailto|tel)$/i.test(scheme)) return toWellFormed(href);
  warn(
    component,
    `the URL ${describeValue(href)} could run a script or has a scheme that articles do not link to, so the text is not linked. ` +
      'Pass an http, https, mailto, tel or relative URL.',
  );
  return undefined;
}
