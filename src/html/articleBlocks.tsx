import type { ComponentType, ReactNode } from 'react';

import type { Locale } from '../i18n/Locale';
import { isObject, readField, readFields, toArray, toFields, toText, toWellFormed } from '../internal/coerce';
import { isComponent } from '../internal/isComponent';
import { describeValue, warn } from '../internal/warn';
import { habits } from './cms';
import { CustomElements } from './customElements';
import { newsEmbeds } from './embeds';
import type { EmbedProvider } from './embeds/EmbedProvider';
import { normalizeSchemes } from './Links';
import { parse } from './parse';
import { prepare } from './prepare';
import { renderBlocks, type HtmlComponents } from './renderBlocks';
import { createSanitizer } from './sanitizeSchema';
import { toBlocks } from './toBlocks';

export interface HtmlOptions {
  /** Your own components. @default none */
  components?: HtmlComponents | undefined;
  /**
   * Attributes, besides `class` and `data-*`, that components for custom elements and data attributes get, such as
   * `video-id`. The values come from the CMS: do not trust them.
   * @default none
   */
  attributes?: readonly string[] | undefined;
  /** The providers whose frames are shown. Other frames become links. @default newsEmbeds */
  embeds?: readonly EmbedProvider[] | undefined;
  /**
   * A prefix for every id. If a page shows several texts, give each its own.
   * @default ''
   */
  idPrefix?: string | undefined;
  /**
   * Whether each subheading links to its section. Links cannot be nested, so a subheading that contains a link is not
   * linked, nor is one that contains a component for a custom element or data attribute, which may render a link.
   * @default false
   */
  permalinks?: boolean | undefined;
  /** The locale of embeds and tables. @default en */
  locale?: Locale | undefined;
  /**
   * The schemes of addresses that links may have, besides `http`, `https`, `mailto` and `tel`: `['sms', 'whatsapp']`. Those
   * that could run a script, such as `javascript`, are never allowed.
   * @default none
   */
  schemes?: readonly string[] | undefined;
  /**
   * The address of the page, so that links in the text that have it lead to their places in the text.
   * @default an address of which every fragment in the links is an id in the text
   */
  url?: string | undefined;
}

/**
 * Converts HTML from a CMS to blocks for `ArticleBody`, which counts them for `continueAfter`:
 * `<ArticleBody continueAfter={3}>{articleBlocks(html)}</ArticleBody>`. Parses the HTML as a browser would, cleans up what
 * word processors and editors leave, and sanitizes it: removes scripts, styles, forms and drawings, and replaces unknown
 * elements with their content. Returns an empty array for an empty text.
 */
export function articleBlocks(html: string, options: HtmlOptions = {}): ReactNode[] {
  const value: unknown = html;
  if (typeof value !== 'string') {
    if (value !== undefined && value !== null) {
      warn(
        'articleBlocks',
        `the HTML is ${describeValue(value)}, which is not a string, so nothing was rendered. Pass a string, with WordPress \`content.rendered\`.`,
      );
    }
    return [];
  }
  const settings = readFields<HtmlOptions>(isObject(options) ? options : {}, pickOptions);
  const components = pickComponents(settings.components);
  const attributes = toArray(settings.attributes).filter((name) => typeof name === 'string');
  const custom = new CustomElements(Object.keys(components), attributes);
  const tree = parse(
    habits.reduce((text, { rewriteHtml }) => rewriteHtml?.(text) ?? text, toWellFormed(html)),
  );
  const schemes = normalizeSchemes(toArray(settings.schemes).filter((name) => typeof name === 'string'));
  const blocks = toBlocks(tree, prepare(tree, custom, toText(settings.url)), {
    custom,
    embeds: pickProviders(settings.embeds),
    dir: toText(readField(settings.locale, 'dir')),
    idPrefix: toText(settings.idPrefix) ?? '',
    schemes,
  });
  const sanitize = createSanitizer(attributes, schemes);
  return renderBlocks(blocks, sanitize, components, settings.locale, Boolean(settings.permalinks));
}

const pickOptions = ({
  components,
  attributes,
  embeds,
  idPrefix,
  permalinks,
  locale,
  schemes,
  url,
}: HtmlOptions): HtmlOptions => ({
  components,
  attributes,
  embeds,
  idPrefix,
  permalinks,
  locale,
  schemes,
  url,
});

function pickComponents(given: unknown): HtmlComponents {
  const components: Record<string, ComponentType<never> | string> = {};
  for (const [name, component] of Object.entries(toFields(given))) {
    if (isComponent(component) || isTagName(component)) components[name] = component;
    else if (component !== undefined && component !== null) {
      warn(
        'articleBlocks',
        `components[${describeValue(name)}] is ${describeValue(component)}, which is not a component, so Newsfold's was used. Pass a component or the name of an element.`,
      );
    }
  }
  return components;
}

function isTagName(component: unknown): component is string {
  return typeof component === 'string' && /^[a-z][\w.-]*$/i.test(component);
}

function pickProviders(given: unknown): readonly EmbedProvider[] {
  if (given === undefined || given === null) return newsEmbeds;
  const providers: EmbedProvider[] = [];
  for (const provider of toArray(given)) {
    if (isEmbedProvider(provider)) providers.push(provider);
    else {
      warn(
        'articleBlocks',
        `embeds contains ${describeValue(provider)}, which is not a provider, so it was ignored. Pass objects with name and frame, as in newsEmbeds.`,
      );
    }
  }
  return providers;
}

function isEmbedProvider(given: unknown): given is EmbedProvider {
  return isObject(given) && typeof readField(given, 'frame') === 'function';
}
