import type { Element, ElementContent, Root } from 'hast';

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
      default:
        return undefined;
    }
  },
};

function hasDataAttribute({ properties }: Element): boolean {
  for (const name in properties) if (name.startsWith('data')) return true;
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
const pictureAddress = /^[^{}]+\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;
const placeholder =
  /(?:^|[/_.-])(?:1x1|blank|clear|dummy|empty|grey|gray|lazy|lazyload|loading|pixel|placeholder|preloader|spacer|spinner|trans|transparent)[\w-]{0,40}\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;

function isPlaceholder(address: string | undefined): boolean {
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
  restoreSrcSet(element);
  const { srcSet } = properties;
  // A set of placeholders would win over the picture.
  if (typeof srcSet === 'string' && parseSrcSet(srcSet).every(({ url }) => isPlaceholder(url))) {
    delete properties.srcSet;
  }
}

function findLazySource(element: Element, isSourceMissing: boolean): string | undefined {
  for (const name of lazySources) {
    const value = getString(element, name)?.trim();
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
    if (value !== undefined && pictureAddress.test(value) && !isPlaceholder(value)) return value;
  }
  return undefined;
}

function restoreSrcSet(element: Element): void {
  for (const name in element.properties) {
    if (!/^data.*(?:srcset|original-?set)$/i.test(name)) continue;
    const value = getString(element, name) ?? '';
    if (parseSrcSet(value).some(({ url }) => !isPlaceholder(url))) {
      element.properties.srcSet = value;
      restored.add(element);
    }
  }
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
  if (properties.dataPoster !== undefined) properties.poster = getString(element, 'dataPoster');
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
    getClasses(neighbor).some((name) => /lazy/i.test(String(name))) ||
    lazySources.some((name) => name in properties) ||
    properties.src === media.properties.src;
  return isCopy ? [] : [box];
}

function isMedia({ tagName }: Element): boolean {
  return /^(?:img|iframe|video|audio)$/.test(tagName);
}

/** Returns the picture, frame or player before or after a `<noscript>`. */
function findNeighbor(parent: Element | Root, index: number): Element | undefined {
  for (const step of [-1, 1]) {
    let at = index + step;
    while (parent.children[at]?.type === 'text' || parent.children[at]?.type === 'comment') at += step;
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
