import { toWellFormed } from './coerce';
import { describeValue, warn } from './warn';

/**
 * An address that may stand in a link: `http`, `https`, `mailto`, `tel`, or one relative to the
 * page. Any other scheme (`javascript:`, `data:`) gives `undefined`: the text stays, unlinked.
 * Tabs, line breaks and leading control characters are passed over as the URL Standard does.
 */
export function sanitizeHref(href: unknown, component: string): string | undefined {
  if (typeof href !== 'string' || href.trim() === '') return undefined;
  // What nearly every address begins with.
  if (/^(?:https?:|\/|#)/.test(href)) return toWellFormed(href);
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+/, ''))?.[1];
  if (!scheme || /^(https?|mailto|tel)$/i.test(scheme)) return toWellFormed(href);
  if (process.env.NODE_ENV !== 'production') {
    warn(
      component,
      `the address ${describeValue(href)} could run a script or is of a kind that no article links to, so the text stands without a link. ` +
        'Give an http, https, mailto, tel or relative address.',
    );
  }
  return undefined;
}
