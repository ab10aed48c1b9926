'use client';

import { useState, useSyncExternalStore, type ComponentPropsWithRef } from 'react';

import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { readField, toText } from '../internal/coerce';
import { toShareUrl } from '../internal/toShareUrl';
import { shareButtonMessages } from '../locales/english';
import { toAttributes } from '../styling/toAttribute';
import { warnAboutMissingSheet } from '../styling/warnAboutMissingSheet';

export interface ShareButtonProps extends Omit<
  ComponentPropsWithRef<'div'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /** The canonical URL of the article, with its scheme. Without it, nothing is rendered. */
  url: string;
  /** The headline, for the device's own menu. */
  headline?: string | undefined;
  /** The language of the words that you don't pass. @default en */
  locale?: Locale | undefined;
}

/**
 * A button that copies the link, and one that opens the device's own menu for sharing, where it has one. Put it into a
 * `ShareLinks`, whose styles it has. Renders a `<div>` without a box of its own.
 *
 * Until scripts run, the buttons take up their space but are invisible; without scripts, they are not there. If the browser
 * refuses to copy, as on a page without HTTPS, the link appears in a field, selected, so that the reader can copy it.
 */
export function ShareButton({ url, headline, locale, ...rest }: ShareButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const hasMenu = useSyncExternalStore(subscribe, detectMenu, () => undefined);
  const { share: messages } = getMessages(locale, shareButtonMessages);
  const link = toShareUrl(url, 'ShareButton');
  if (link === undefined) return null;

  const copyLink = async () => {
    // Screen readers announce a text that is new, not one that stays.
    setOutcome(undefined);
    try {
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  const openMenu = async () => {
    try {
      await navigator.share({ title: toText(headline) ?? '', url: link });
    } catch (error) {
      // Readers who close the menu do not want to share.
      if (readField(error, 'name') !== 'AbortError') await copyLink();
    }
  };

  return (
    <div {...toAttributes<'div'>(rest, 'ShareButton')} data-component="ShareButton">
      <button type="button" data-part="copy" disabled={hasMenu === undefined} onClick={() => void copyLink()}>
        {messages.copyLink}
      </button>
      <button
        type="button"
        data-part="menu"
        disabled={!hasMenu}
        // The style sheet says so too, but not to a browser without nesting.
        style={hasMenu === false ? { visibility: 'hidden' } : undefined}
        onClick={() => void openMenu()}
      >
        {messages.more}
      </button>
      <span role="status" data-part="status">
        {outcome === 'copied' && messages.copied}
      </span>
      {outcome === 'refused' && (
        <input
          data-part="url"
          dir="ltr"
          readOnly
          value={link}
          aria-label={messages.copyLink}
          ref={selectAll}
        />
      )}
    </div>
  );
}

/** Nothing ever changes, but this runs once the buttons have mounted. */
function subscribe() {
  warnAboutMissingSheet('ShareButton');
  return () => undefined;
}

function detectMenu(): boolean {
  return 'share' in navigator;
}

function selectAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
