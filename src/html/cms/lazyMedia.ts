import type { Element, ElementContent, Root, RootContent } from 'hast';

import { buildElement } from '../BlockBuilder';
import { findDescendant, getClasses, getString, getText, isElement } from '../hast';
import { parse } from '../parse';
import { parseSrcSet, sanitizeMediaUrl } from '../urls';
import type { CmsHabit } from './CmsHabit';

/**
 * Plug-ins that load pictures, frames and videos late put the address into an attribute of their own, a placeholder into
 * `src`, and often the whole element into a `<noscript>` beside it.
 */
export const lazyMedia: CmsHabit = {
  rewriteElement(element, parent, index) {
    if (element.tagName !== 'noscript' && !hasDataAttribute(element)) return undefined;
    switch (element.tagName) {
      case 'img':
        restorePicture(element);
        return undefined;
      case 'iframe':
      case 'embed':
      case 'video':
      case 'audio':
      case 'source':
      case 'track':
        restoreMedia(element);
        return undefined;
      case 'noscript':
        return replaceNoscript(element, parent, index);
      case 'div':
      case 'figure':
      case 'section':
      case 'span':
        restoreBackground(element);
        return undefined;
      default:
        return undefined;
    }
  },
};

function hasDataAttribute({ properties }: Element): boolean {
  for (const name in properties) if (name.startsWith('data') || name === 'suppressedsrc') return true;
  return false;
}

// The attributes that only such plug-ins use, as hast names them. What they name replaces `src`, whatever that is.
const lazySources = [
  'dataSrc',
  'dataLazySrc',
  'dataOriginal',
  'dataLazy',
  'dataLazyload',
  'dataOriginalSrc',
  'dataHiResSrc',
  'dataLitespeedSrc',
  'dataCfsrc',
  'dataPagespeedLazySrc',
  'dataWpfcOriginalSrc',
  'dataEzsrc',
  'dataEcho',
  'dataFlickityLazyload',
  'dataCmpSrc',
  'dataUrl',
];
/** Whether an element is hidden only until a script has loaded it. */
export function waitsForScript(element: Element): boolean {
  return (
    /^(?:img|iframe|video)$/.test(element.tagName) &&
    lazySources.some((name) => /[/.]/.test(getString(element, name) ?? ''))
  );
}

const pictureAddress = /^[^{}]+\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;
const placeholder =
  /(?:^|[/_.-])(?:1x1|blank|clear|dummy|empty|grey|gray|lazy|lazyload|loading|pixel|placeholder|preloader|spacer|spinner|trans|transparent)[\w-]{0,40}\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;

export function isPlaceholder(address: string | undefined): boolean {
  return sanitizeMediaUrl(address) === undefined || placeholder.test(address ?? '');
}

/** Pictures whose address was in another attribute. */
const restored = new WeakSet<Element>();

function restorePicture(element: Element): void {
  const { properties } = element;
  const src = getString(element, 'src');
  const better = findLazySource(element, isPlaceholder(src));
  if (better !== undefined) {
    properties.src = better;
    restored.add(element);
  }
  const hasSet = restoreSrcSet(element);
  const { srcSet } = properties;
  if (hasSet && better === undefined && (isPlaceholder(src) || isLazy(element))) {
    properties.src = findLargest(String(srcSet));
  }
  // A set of placeholders would win over the picture.
  if (typeof srcSet === 'string' && parseSrcSet(srcSet).every(({ url }) => isPlaceholder(url))) {
    delete properties.srcSet;
  }
}

function isLazy(element: Element): boolean {
  return getClasses(element).some((name) => /lazy/i.test(String(name)));
}

function findLargest(srcSet: string): string | undefined {
  let largest: string | undefined;
  let size = -1;
  for (const { url, descriptor } of parseSrcSet(srcSet)) {
    const value = parseFloat(descriptor) || 0;
    if (value > size && !isPlaceholder(url)) [largest, size] = [url, value];
  }
  return largest;
}

/** Fills the width into an address such as `/a_{width}x.jpg`: the largest of those in `data-widths` that suits a text. */
function fillWidth(element: Element, address: string): string {
  const widths =
    (getString(element, 'dataWidths') ?? '')
      .slice(0, 1000)
      .match(/\d{2,4}/g)
      ?.map(Number) ?? [];
  const fitting = widths.filter((width) => width <= DEFAULT_WIDTH);
  const width = fitting.length > 0 ? Math.max(...fitting) : (widths[0] ?? DEFAULT_WIDTH);
  return address.replace('{width}', String(width));
}

const DEFAULT_WIDTH = 1080;

function findLazySource(element: Element, isSourceMissing: boolean): string | undefined {
  for (const name of lazySources) {
    // bLazy has a larger picture after a bar.
    let value = getString(element, name)?.split('|')[0]?.trim();
    if (value?.includes('{width}')) value = fillWidth(element, value);
    if (value === undefined || isPlaceholder(value) || !/[/.]/.test(value) || /[{}\s]/.test(value)) continue;
    // An address that may be that of a page, or of a copy, is used only if there is no other.
    if (isSourceMissing || pictureAddress.test(value) || /^data(?:Lazy)?(?:Src|Original)$/.test(name)) {
      return value;
    }
  }
  if (!isSourceMissing) return undefined;
  for (const name in element.properties) {
    if (
      !/^data.*(?:src|orig|image|img|url|photo|lazy|file)/i.test(name) ||
      /set$|thumb|blur|low/i.test(name)
    ) {
      continue;
    }
    const value = getString(element, name)?.trim();
    if (value === undefined || isPlaceholder(value)) continue;
    if (pictureAddress.test(value) || (isPictureName.test(name) && isWebAddress(value))) return value;
  }
  return undefined;
}

/** Attributes whose addresses are those of pictures even without an extension. */
const isPictureName = /src|image|img|lazy|delay|defer/i;

function isWebAddress(value: string): boolean {
  return /^(?:https?:)?\/\/[^\s{}]+$/i.test(value) && !/\.html?(?:[?#]|$)/i.test(value);
}

/** Whether the element has a set in another attribute, which then becomes its own. */
function restoreSrcSet(element: Element): boolean {
  let isFound = false;
  for (const name in element.properties) {
    if (!/^data.*(?:srcset|bgset|original-?set)$/i.test(name)) continue;
    const value = getString(element, name) ?? '';
    const set = /bgset$/i.test(name) ? readBackgroundSet(value) : value;
    if (parseSrcSet(set).some(({ url }) => !isPlaceholder(url))) {
      element.properties.srcSet = set;
      restored.add(element);
      isFound = true;
    }
  }
  return isFound;
}

/** lazysizes lists sets for several media, as in `a.jpg [(max-width: 20em)] | b.jpg`. The last is for all others. */
function readBackgroundSet(value: string): string {
  const sets = value.split('|');
  return (sets.at(-1) ?? '').replace(/\[[^[\]]*\]/, '').trim();
}

/** A box that gets its picture as a background has no other way to show it. */
function restoreBackground(element: Element): void {
  const name = backgrounds.find((key) => element.properties[key] !== undefined);
  if (name === undefined || findDescendant(element, isMedia)) return;
  const value = getString(element, name) ?? '';
  const src = name === 'dataBgset' ? findLargest(readBackgroundSet(value)) : unwrapUrl(value);
  if (src === undefined || isPlaceholder(src) || !pictureAddress.test(src)) return;
  const alt =
    getString(element, 'ariaLabel') ?? getString(element, 'dataAlt') ?? getString(element, 'title') ?? '';
  element.children.unshift(buildElement('img', { src, alt }));
}

const backgrounds = [
  'dataBg',
  'dataBgset',
  'dataBackground',
  'dataBackgroundImage',
  'dataBgImage',
  'dataBgUrl',
  'dataLazyBackground',
];

function unwrapUrl(value: string): string {
  const text = value.trim();
  return /^url\(.*\)$/is.test(text) ? text.slice(4, -1).replace(/^['"\s]+|['"]$/g, '') : text;
}

function restoreMedia(element: Element): void {
  const { properties } = element;
  const names = [
    'dataSrc',
    'dataLazySrc',
    'dataLitespeedSrc',
    'dataCmpSrc',
    'dataOriginal',
    'dataUrl',
    'dataLazy',
  ];
  for (const name of names) {
    const value = getString(element, name)?.trim();
    if (value === undefined || !/[/.]/.test(value) || sanitizeMediaUrl(value) === undefined) continue;
    properties.src = value;
    restored.add(element);
    break;
  }
  const { dataPoster } = properties;
  const isFrame = element.tagName === 'iframe' || element.tagName === 'embed';
  if (isFrame && isPlaceholder(getString(element, 'src'))) {
    // Each banner for consent has an attribute of its own.
    for (const name in properties) {
      const value = getString(element, name)?.trim();
      if (/src|url|original/i.test(name) && value !== undefined && isWebAddress(value)) {
        properties.src = value;
      }
    }
  }
  if (dataPoster !== undefined) properties.poster = getString(element, 'dataPoster');
  if (element.tagName === 'source') restoreSrcSet(element);
}

/** Returns what a `<noscript>` shows, unless that is beside it already. */
function replaceNoscript(element: Element, parent: Element | Root, index: number): ElementContent[] {
  const html = getText(element.children);
  if (!/<(?:img|picture|iframe|video|audio|a)\b/i.test(html)) return [];
  const box = buildElement('noscript', {}, parse(html).children as ElementContent[]);
  const media = findDescendant(box, isMedia);
  if (!media) return isLinkOfWidget(box, parent, index) ? [box] : [];
  const neighbor = findNeighbor(parent, index);
  if (!neighbor) return [box];
  const { tagName, properties } = neighbor;
  const isPlain = tagName === 'img' && isPlaceholder(getString(neighbor, 'src'));
  if (isPlain && media.tagName === 'img') {
    Object.assign(properties, media.properties, properties.alt !== undefined && { alt: properties.alt });
    restored.add(neighbor);
    return [];
  }
  const isCopy =
    restored.has(neighbor) ||
    isLazy(neighbor) ||
    lazySources.some((name) => name in properties) ||
    (tagName === media.tagName && getStem(neighbor) === getStem(media));
  if (isCopy && tagName === 'img' && media.tagName === 'img' && isPreview(neighbor)) {
    Object.assign(properties, media.properties, properties.alt && { alt: properties.alt });
  }
  return isCopy ? [] : [box];
}

/** Whether a picture may be a small copy that a script would replace. */
function isPreview(picture: Element): boolean {
  return !restored.has(picture) && findLazySource(picture, true) === undefined && !restoreSrcSet(picture);
}

/** Returns the name of the file without what plug-ins add to it for each size. */
function getStem(element: Element): string {
  const src = getString(element, 'src') ?? '';
  if (element.tagName !== 'img') return src;
  const file =
    src
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? '';
  return file
    .slice(0, 200)
    .replace(/\.\w{2,5}$/, '')
    .replace(/(?:[-_@](?:\d{1,4}x\d{0,4}|\dx|lqip|thumb|small))$/i, '');
}

function isMedia({ tagName }: Element): boolean {
  return /^(?:img|iframe|video|audio)$/.test(tagName);
}

function isBetween(node: RootContent | undefined): boolean {
  if (isElement(node)) return /^(?:canvas|script|svg)$/.test(node.tagName);
  return node?.type === 'text' || node?.type === 'comment';
}

/** Returns the picture, frame or player before or after a `<noscript>`. */
function findNeighbor(parent: Element | Root, index: number): Element | undefined {
  for (const step of [-1, 1]) {
    let at = index + step;
    while (isBetween(parent.children[at])) at += step;
    const sibling = parent.children[at];
    if (!isElement(sibling)) continue;
    const media = isMedia(sibling) ? sibling : findDescendant(sibling, isMedia);
    if (media) return media;
  }
  return undefined;
}

/** A poll that a script would show has a link to it, while others only ask for scripts. */
function isLinkOfWidget(box: Element, parent: Element | Root, index: number): boolean {
  const previous = parent.children.slice(Math.max(0, index - 2), index).findLast(isElement);
  return previous?.tagName === 'script' && !/java\s?script|disqus/i.test(getText([box], 1000));
}
